import type { Actor } from "@/lib/accounts/account";
import type { Action } from "@/lib/accounts/actions";
import { groundFor, needsReason, system } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { AccessGrantStore } from "./access-grant";
import type { JobSeeker, JobSeekerId } from "./job-seeker";
import type { JobSeekerStore } from "./job-seeker-store";
import { fullNameOf } from "./name-order";

export type OpenedFile = { readonly jobSeeker: JobSeeker; readonly name: string };

export type OpenFileRefusal =
  | { readonly code: "job-seeker-unknown" }
  /** The file is of the actor's site: it opens once a reason was stated. */
  | { readonly code: "reason-needed" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "find" | "findIdentity">;
  readonly grants: Pick<AccessGrantStore, "findHolding">;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type OpenFile = (
  actor: Actor,
  action: Action,
  id: JobSeekerId,
) => Promise<Result<OpenedFile, OpenFileRefusal>>;

/** A person's file for somebody who may read it; the reading is recorded before anything is shown. */
export const makeOpenFile =
  (parts: Dependencies): OpenFile =>
  async (actor, action, id) => {
    const { jobSeekers, grants, audit, now } = parts;
    const jobSeeker = await jobSeekers.find(actor, id);
    const grant = await grants.findHolding(actor.id, id, now());
    const ground = jobSeeker && groundFor(actor, action, jobSeeker, grant !== undefined);
    if (!jobSeeker || !ground) return refuse(parts, actor, action, id);

    const identity = await jobSeekers.findIdentity(actor, id);
    await audit.record({
      actorId: actor.id,
      action,
      subject: { kind: "job-seeker", id },
      reason: ground === "own-site-with-reason" ? grant?.reason : undefined,
      facts: { ground, outsideSite: jobSeeker.siteId !== actor.siteId },
    });
    return ok({ jobSeeker, name: identity ? fullNameOf(identity) : jobSeeker.reference });
  };

/** The attempt is recorded, too; nobody learns whether a file exists that no reason would open. */
const refuse = async (
  { jobSeekers, audit }: Dependencies,
  actor: Actor,
  action: Action,
  id: JobSeekerId,
): Promise<Result<OpenedFile, OpenFileRefusal>> => {
  const person = await jobSeekers.find(system, id);
  if (!person) return refused({ code: "job-seeker-unknown" });
  await audit.record({
    actorId: actor.id,
    action: `${action}.refused`,
    subject: { kind: "job-seeker", id },
    facts: { outsideSite: person.siteId !== actor.siteId },
  });
  return refused({
    code: needsReason(actor, action, person) ? "reason-needed" : "job-seeker-unknown",
  });
};
