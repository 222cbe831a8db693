import type { Actor } from "@/lib/accounts/account";
import { mayEver, scopeOf } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { JobSeekerId } from "../job-seeker";
import type { JobSeekerStore, JobSeekerWithName } from "../job-seeker-store";
import { openQuestionsOf } from "../profile/next-question";
import { type OwnPool, ownPoolsOf, type OwnPoolStore } from "../pools/own-pools";
import { type PoolRule, poolsOf } from "../pools/pool-rules";
import { targetGroupsOf } from "../target-groups";
import { fieldsOf, isListed, type ListedPerson, type PersonFilter } from "./person-filter";

/** How many offers are new to the one who acts, by person; people without any are absent. */
export type NewMatchCounts = (
  actor: Actor,
  ids: readonly JobSeekerId[],
) => Promise<ReadonlyMap<JobSeekerId, number>>;

export type PeopleList = {
  readonly people: readonly ListedPerson[];
  /** How many the filters left, and how many there are without them. */
  readonly found: number;
  readonly all: number;
  /** Occupation fields anybody in the list has, to filter by. */
  readonly fields: readonly string[];
  /** Pools the site made, to filter by. */
  readonly ownPools: readonly OwnPool[];
};

export type ListPeopleRefusal = { readonly code: "not-allowed" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "inChargeOf" | "ofSite">;
  readonly newMatches: NewMatchCounts;
  readonly poolRules: readonly PoolRule[];
  readonly ownPools: Pick<OwnPoolStore, "ofSite">;
  readonly audit: AuditTrail;
  /** The day, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type ListPeople = (
  actor: Actor,
  filter: PersonFilter,
  page?: number,
) => Promise<Result<PeopleList, ListPeopleRefusal>>;

export const PEOPLE_A_PAGE = 50;

/** The people in the actor's charge, or of the site for whoever leads it, by family name. */
export const makeListPeople =
  ({ audit, ...parts }: Dependencies): ListPeople =>
  async (actor, filter, page = 1) => {
    const action = "job-seekers.list-own";
    if (!mayEver(actor, action)) return refused({ code: "not-allowed" });
    const readable = await peopleOf(parts, actor);
    const newMatches = await parts.newMatches(
      actor,
      readable.map(({ jobSeeker }) => jobSeeker.id),
    );
    const ownPools = await parts.ownPools.ofSite(actor.siteId ?? "");
    const everybody = readable.map(toListed(parts, parts.today(), newMatches, ownPools));
    const found = everybody.filter((person) => isListed(person, filter));
    const people = found.slice((page - 1) * PEOPLE_A_PAGE, page * PEOPLE_A_PAGE);
    await audit.record({ actorId: actor.id, action, facts: { people: people.length } });
    return ok({
      people,
      found: found.length,
      all: everybody.length,
      fields: [...new Set(everybody.flatMap(({ jobSeeker }) => fieldsOf(jobSeeker)))].sort(),
      ownPools,
    });
  };

const peopleOf = (
  { jobSeekers }: Pick<Dependencies, "jobSeekers">,
  actor: Actor,
): Promise<readonly JobSeekerWithName[]> =>
  scopeOf(actor, "job-seekers.list-own") === "own-site"
    ? jobSeekers.ofSite(actor, actor.siteId ?? "")
    : jobSeekers.inChargeOf(actor, actor.id);

const toListed =
  (
    { poolRules }: Pick<Dependencies, "poolRules">,
    today: string,
    newMatches: ReadonlyMap<JobSeekerId, number>,
    ownPools: readonly OwnPool[],
  ) =>
  ({ jobSeeker, name }: JobSeekerWithName): ListedPerson => {
    const targetGroups = targetGroupsOf(jobSeeker, today);
    const listed = {
      jobSeeker,
      name,
      targetGroups,
      pools: poolsOf(jobSeeker, targetGroups, poolRules),
      openQuestions: openQuestionsOf(jobSeeker).length,
      newMatches: newMatches.get(jobSeeker.id) ?? 0,
    };
    return { ...listed, ownPools: ownPoolsOf(listed, ownPools) };
  };
