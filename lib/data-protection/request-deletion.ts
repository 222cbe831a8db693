import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayTouch } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type DeletionRequests, deletionReasons } from "./deletion-request";
import { fileNameSchema, findPerson } from "./hand-over-copy";

export const requestDeletionSchema = z.intersection(
  fileNameSchema,
  z.object({ reason: z.enum(deletionReasons) }),
);
export type RequestDeletionCommand = z.infer<typeof requestDeletionSchema>;

export type RequestDeletionRefusal =
  { readonly code: "job-seeker-unknown" } | { readonly code: "already-requested" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "find" | "findByReference">;
  readonly requests: Pick<DeletionRequests, "add">;
  readonly audit: AuditTrail;
  readonly hashReference: (reference: string) => string;
  readonly newId: () => string;
  readonly now: () => Date;
};

export type RequestDeletion = (
  actor: Actor,
  command: RequestDeletionCommand,
) => Promise<Result<string, RequestDeletionRefusal>>;

/** The first of two: nothing is deleted before somebody else confirms. */
export const makeRequestDeletion =
  ({ jobSeekers, requests, audit, hashReference, newId, now }: Dependencies): RequestDeletion =>
  async (actor, command) => {
    const person = await findPerson(jobSeekers, command);
    if (!person || !mayTouch(actor, "deletions.request", person)) {
      return refused({ code: "job-seeker-unknown" });
    }
    const request = {
      id: newId(),
      jobSeekerId: person.id,
      referenceHash: hashReference(person.reference),
      reason: command.reason,
      requestedBy: actor.id,
      requestedAt: now(),
    };
    if (!(await requests.add(request))) return refused({ code: "already-requested" });
    await audit.record({
      actorId: actor.id,
      action: "deletions.request",
      subject: { kind: "job-seeker", id: person.id },
      reason: command.reason,
    });
    return ok(request.id);
  };
