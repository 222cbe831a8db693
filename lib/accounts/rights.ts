import type { Account, Actor, Role } from "./account";
import type { Action } from "./actions";

/**
 * Whose data a right reaches. "own-site-with-reason" is the own site after stating why, which is
 * recorded; "target-group" is the whole Kreis, but only the people a specialist advises.
 */
export const scopes = [
  "own-cases",
  "own-site-with-reason",
  "own-site",
  "target-group",
  "kreis",
  "own-company",
  "own-file",
] as const;
export type Scope = (typeof scopes)[number];

type RightsOfRole = Readonly<Partial<Record<Action, Scope | readonly Scope[]>>>;

const cases = ["own-cases", "own-site-with-reason"] as const;
const casesAndGroup = [...cases, "target-group"] as const;

/** Who may do what, to whose data. What is not listed is forbidden. */
export const rights: Readonly<Record<Role, RightsOfRole>> = {
  officer: {
    "consents.change": "own-cases",
    "deletions.request": "own-cases",
    "person-data.hand-over": "own-cases",
    "help-wanted.manage": "kreis",
    "help-wanted.read": "kreis",
    "introductions.answer": casesAndGroup,
    "job-seekers.assign": "own-cases",
    "invitations.manage": cases,
    "job-seekers.list-own": "own-cases",
    "job-seekers.state-reason": "own-site",
    "job-seekers.read": casesAndGroup,
    "job-seekers.read-history": casesAndGroup,
    "job-seekers.take-on": "own-cases",
    "job-seekers.write": cases,
    "match-reports.read": "own-site",
    "match-weights.read": "kreis",
    "matches.decide": casesAndGroup,
    "matches.rank-people": casesAndGroup,
    "matches.read": casesAndGroup,
    "occupations.correct": "kreis",
    "same-jobs.decide": "kreis",
    "staffing-projects.commit": "kreis",
    "staffing-projects.read": "kreis",
  },
  "case-manager": {
    "consents.change": "own-cases",
    "deletions.request": "own-cases",
    "introductions.answer": cases,
    "person-data.hand-over": "own-cases",
    "help-wanted.read": "kreis",
    "invitations.manage": cases,
    "job-seekers.list-own": "own-cases",
    "job-seekers.state-reason": "own-site",
    "job-seekers.read": cases,
    "job-seekers.read-history": cases,
    "job-seekers.take-on": "own-cases",
    "job-seekers.write": cases,
    "matches.rank-people": cases,
    "matches.read": cases,
  },
  "team-lead": {
    "consents.change": "own-site",
    "deletions.decide": "own-site",
    "deletions.request": "own-site",
    "introductions.answer": "own-site",
    "person-data.hand-over": "own-site",
    "help-wanted.manage": "kreis",
    "help-wanted.read": "kreis",
    "job-seekers.assign": "own-site",
    "job-seekers.list-own": "own-site",
    "invitations.manage": "own-site",
    "job-seekers.state-reason": "own-site",
    "job-seekers.read": "own-site",
    "job-seekers.read-history": "own-site",
    "job-seekers.take-on": "own-site",
    "match-reports.read": "own-site",
    "match-weights.read": "kreis",
    "matches.decide": "own-site",
    "matches.rank-people": "own-site",
    "matches.read": "own-site",
    "occupations.correct": "kreis",
    "same-jobs.decide": "kreis",
    "key-figures.read": "kreis",
    "staffing-projects.commit": "kreis",
    "staffing-projects.manage": "kreis",
    "staffing-projects.read": "kreis",
  },
  "employer-service": {
    "help-wanted.manage": "kreis",
    "help-wanted.read": "kreis",
    "occupations.correct": "kreis",
    "same-jobs.decide": "kreis",
    "offers.review": "kreis",
    "partners.read": "kreis",
    "staffing-projects.commit": "kreis",
    "staffing-projects.manage": "kreis",
    "staffing-projects.read": "kreis",
  },
  controlling: {
    "help-wanted.read": "kreis",
    "key-figures.read": "kreis",
    "match-reports.read": "kreis",
    "match-weights.read": "kreis",
    "partners.read": "kreis",
    "staffing-projects.read": "kreis",
  },
  "data-protection": {
    "deletions.decide": "kreis",
    "deletions.request": "kreis",
    "match-weights.read": "kreis",
    "notices.read": "kreis",
    "person-data.hand-over": "kreis",
    "retention.read": "kreis",
  },
  administrator: {
    "interface-keys.manage": "kreis",
    "match-weights.change": "kreis",
    "match-weights.read": "kreis",
    "partners.manage": "kreis",
    "partners.read": "kreis",
  },
  employer: {
    "cards.read": "own-company",
    "introductions.request": "own-company",
    "offers.write": "own-company",
  },
  "job-seeker": {
    "consents.change": "own-file",
    "invitations.redeem": "own-file",
    "job-seekers.read": "own-file",
    "own-data.read": "own-file",
    "person-data.hand-over": "own-file",
  },
};

/** The facts about a person that decide who may read the file. */
export type Person = {
  readonly siteId: string;
  readonly officerIds: readonly string[];
  readonly accountId?: string | undefined;
  readonly rehabilitation?: boolean | undefined;
  readonly severelyDisabled?: boolean | undefined;
  readonly pools: readonly string[];
};

/** The portal itself at work: imports, seeds, administration. Never on behalf of somebody. */
export const system = "system";
export type Acting = Actor | typeof system;

/** Whom specialists for the whole Kreis advise. Fields that work site by site have no group. */
const targetGroups: Readonly<
  Partial<Record<NonNullable<Account["specialism"]>, (person: Person) => boolean>>
> = {
  rehabilitation: (person) => person.rehabilitation === true || person.severelyDisabled === true,
  "50plus": ({ pools }) => pools.includes("50plus"),
  "citizens-work": ({ pools }) => pools.includes("citizens-work"),
  training: ({ pools }) => pools.includes("training-graduates"),
};

type Reach = (actor: Actor, person: Person, hasReason: boolean) => boolean;

const reaches: Readonly<Record<Scope, Reach>> = {
  "own-cases": (actor, { officerIds }) => officerIds.includes(actor.id),
  "own-site-with-reason": (actor, person, hasReason) => hasReason && isOfSite(actor, person),
  "own-site": isOfSite,
  "target-group": ({ specialism }, person) =>
    specialism !== undefined && targetGroups[specialism]?.(person) === true,
  kreis: () => true,
  // Companies are no persons of the Jobcenter: their use cases compare companies.
  "own-company": () => false,
  "own-file": (actor, { accountId }) => accountId === actor.id,
};

function isOfSite(actor: Actor, { siteId }: Person): boolean {
  return actor.siteId === siteId;
}

/** Whom the action reaches for this role; empty where it is forbidden altogether. */
export const scopesOf = (actor: Pick<Actor, "role">, action: Action): readonly Scope[] =>
  [rights[actor.role][action] ?? []].flat();

/** How far the action reaches for this role first of all; undefined where it is forbidden. */
export const scopeOf = (actor: Pick<Actor, "role">, action: Action): Scope | undefined =>
  scopesOf(actor, action)[0];

/** Whether the role may do this at all, to whomever. */
export const mayEver = (actor: Pick<Actor, "role">, action: Action): boolean =>
  scopesOf(actor, action).length > 0;

/** On what ground the actor may do this to the person's data; undefined where that is forbidden. */
export const groundFor = (
  actor: Actor,
  action: Action,
  person: Person,
  hasReason = false,
): Scope | undefined =>
  scopesOf(actor, action).find((scope) => reaches[scope](actor, person, hasReason));

/** Whether the actor may do this to the person's data, having stated a reason or not. */
export const mayTouch = (
  actor: Actor,
  action: Action,
  person: Person,
  hasReason = false,
): boolean => groundFor(actor, action, person, hasReason) !== undefined;

/** Whether stating a reason would open what is closed now. */
export const needsReason = (actor: Actor, action: Action, person: Person): boolean =>
  !mayTouch(actor, action, person) && mayTouch(actor, action, person, true);
