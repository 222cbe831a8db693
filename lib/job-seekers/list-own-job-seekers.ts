import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { JobSeekerStore, JobSeekerWithName } from "./job-seeker-store";
import { type TargetGroup, targetGroupsOf } from "./target-groups";

export type OwnJobSeeker = JobSeekerWithName & { readonly targetGroups: readonly TargetGroup[] };

export type ListOwnJobSeekersRefusal = { readonly code: "not-allowed" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "inChargeOf">;
  readonly audit: AuditTrail;
  /** The day, as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type ListOwnJobSeekers = (
  actor: Actor,
) => Promise<Result<readonly OwnJobSeeker[], ListOwnJobSeekersRefusal>>;

/** The people the actor is in charge of, with the target groups they belong to today. */
export const makeListOwnJobSeekers =
  ({ jobSeekers, audit, today }: Dependencies): ListOwnJobSeekers =>
  async (actor) => {
    const action = "job-seekers.list-own";
    if (!mayEver(actor, action)) return refused({ code: "not-allowed" });
    const people = await jobSeekers.inChargeOf(actor, actor.id);
    await audit.record({ actorId: actor.id, action, facts: { people: people.length } });
    return ok(
      people.map((person) => ({
        ...person,
        targetGroups: targetGroupsOf(person.jobSeeker, today()),
      })),
    );
  };
