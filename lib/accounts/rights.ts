import type { Actor, Role } from "./account";

/** What can be done in the portal beyond what everybody may do without an account. */
export const actions = [
  "job-seekers.list-own",
  "job-seekers.read",
  "matches.read",
  "occupations.correct",
] as const;
export type Action = (typeof actions)[number];

/** Whose data a right reaches: only own cases, everybody of the own site, or the whole Kreis. */
export const scopes = ["own-cases", "own-site", "kreis"] as const;
export type Scope = (typeof scopes)[number];

type RightsOfRole = Readonly<Partial<Record<Action, Scope>>>;

const placement: RightsOfRole = {
  "job-seekers.list-own": "own-cases",
  "job-seekers.read": "own-cases",
  "matches.read": "own-cases",
};

/** Who may do what, to whose data. What is not listed is forbidden. */
export const rights: Readonly<Record<Role, RightsOfRole>> = {
  officer: { ...placement, "occupations.correct": "kreis" },
  "case-manager": placement,
  "team-lead": {
    "job-seekers.read": "own-site",
    "matches.read": "own-site",
    "occupations.correct": "kreis",
  },
  "employer-service": { "occupations.correct": "kreis" },
  controlling: {},
  administrator: {},
  employer: {},
  "job-seeker": {},
};

export const scopeOf = (actor: Pick<Actor, "role">, action: Action): Scope | undefined =>
  rights[actor.role][action];

/** Whether the actor may do this to the data of a person with these officers at this site. */
export const mayTouch = (
  actor: Actor,
  action: Action,
  person: { readonly officerIds: readonly string[]; readonly siteId: string },
): boolean => {
  const scope = scopeOf(actor, action);
  if (scope === "kreis") return true;
  if (scope === "own-site") return actor.siteId === person.siteId;
  return scope === "own-cases" && person.officerIds.includes(actor.id);
};
