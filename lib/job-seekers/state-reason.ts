import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayTouch, system } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type AccessGrantStore, accessReasons } from "./access-grant";
import { type JobSeekerId, jobSeekerIdSchema } from "./job-seeker";
import type { JobSeekerStore } from "./job-seeker-store";

/** Long enough for a consultation and its follow-up, short enough to end with the day. */
export const GRANT_HOURS = 4;

const statedSchema = z.object({
  reason: z.enum(accessReasons),
  note: z
    .string()
    .trim()
    .max(300)
    .transform((note) => (note === "" ? undefined : note))
    .optional(),
});

/** The file is named by its reference, as people know it, or by its id, as pages do. */
export const stateReasonSchema = z.union([
  statedSchema.extend({ jobSeekerId: jobSeekerIdSchema }),
  statedSchema.extend({ reference: z.string().trim().min(1).max(40) }),
]);
export type StateReasonCommand = z.infer<typeof stateReasonSchema>;

export type StateReasonRefusal = { readonly code: "job-seeker-unknown" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "find" | "findByReference">;
  readonly grants: Pick<AccessGrantStore, "add">;
  readonly audit: AuditTrail;
  readonly newId: () => string;
  readonly now: () => Date;
};

export type StateReason = (
  actor: Actor,
  command: StateReasonCommand,
) => Promise<Result<JobSeekerId, StateReasonRefusal>>;

/** Opens the file of somebody else's case for some hours; that and the reason are recorded. */
export const makeStateReason =
  ({ jobSeekers, grants, audit, newId, now }: Dependencies): StateReason =>
  async (actor, command) => {
    const { reason, note } = command;
    const person =
      "reference" in command
        ? await jobSeekers.findByReference(system, command.reference)
        : await jobSeekers.find(system, command.jobSeekerId);
    const opens =
      person &&
      mayTouch(actor, "job-seekers.state-reason", person) &&
      mayTouch(actor, "job-seekers.read", person, true);
    if (!opens) return refused({ code: "job-seeker-unknown" });

    const grantedAt = now();
    const expiresAt = new Date(grantedAt.getTime() + GRANT_HOURS * 3_600_000);
    await audit.record({
      actorId: actor.id,
      action: "job-seekers.state-reason",
      subject: { kind: "job-seeker", id: person.id },
      reason,
      ...(note !== undefined && { facts: { note } }),
    });
    const grant = { id: newId(), actorId: actor.id, jobSeekerId: person.id, reason };
    await grants.add({ ...grant, note, grantedAt, expiresAt });
    return ok(person.id);
  };
