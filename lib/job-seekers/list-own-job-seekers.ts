import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { JobSeekerStore, JobSeekerWithName } from "./job-seeker-store";
import { type TargetGroup, targetGroupsOf } from "./target-groups";

export type OwnJobSeeker = JobSeekerWithName & { readonly targetGroups: readonly TargetGroup[] };

export type ListOwnJobSeekersRefusal = { readonly code: "not-allowed" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "inChargeOf">;
  /** The day, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type ListOwnJobSeekers = (
  actor: Actor,
) => Promise<Result<readonly OwnJobSeeker[], ListOwnJobSeekersRefusal>>;

/** The people the actor is in charge of, with the target groups they belong to today. */
export const makeListOwnJobSeekers =
  ({ jobSeekers, today }: Dependencies): ListOwnJobSeekers =>
  async (actor) => {
    if (!scopeOf(actor, "job-seekers.list-own")) return refused({ code: "not-allowed" });
    const people = await jobSeekers.inChargeOf(actor.id);
    return ok(
      people.map((person) => ({
        ...person,
        targetGroups: targetGroupsOf(person.jobSeeker, today()),
      })),
    );
  };
