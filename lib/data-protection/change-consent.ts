import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { mayTouch, system } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import { ok, refused, type Result } from "@/lib/shared/result";
import { CONSENT_TEXT_VERSION, type ConsentStore, consentPurposes, waysToConsent } from "./consent";

export const changeConsentSchema = z.object({
  jobSeekerId: jobSeekerIdSchema,
  purpose: z.enum(consentPurposes),
  change: z.enum(["give", "withdraw"]),
  how: z.enum(waysToConsent).default("in-portal"),
});
export type ChangeConsentCommand = z.infer<typeof changeConsentSchema>;

export type ChangeConsentRefusal =
  { readonly code: "job-seeker-unknown" } | { readonly code: "nothing-to-change" };

type Dependencies = {
  readonly jobSeekers: Pick<JobSeekerStore, "find">;
  readonly consents: Pick<ConsentStore, "add" | "withdraw">;
  readonly audit: AuditTrail;
  readonly newId: () => string;
  readonly now: () => Date;
};

export type ChangeConsent = (
  actor: Actor,
  command: ChangeConsentCommand,
) => Promise<Result<JobSeekerId, ChangeConsentRefusal>>;

/** Records that a person consented or withdrew: by themselves, or told to whoever is in charge. */
export const makeChangeConsent =
  ({ jobSeekers, consents, audit, newId, now }: Dependencies): ChangeConsent =>
  async (actor, { jobSeekerId, purpose, change, how }) => {
    const person = await jobSeekers.find(system, jobSeekerId);
    if (!person || !mayTouch(actor, "consents.change", person)) {
      return refused({ code: "job-seeker-unknown" });
    }
    const at = now();
    const isOwn = person.accountId === actor.id;
    const changed =
      change === "withdraw"
        ? await consents.withdraw(jobSeekerId, purpose, actor.id, at)
        : await consents.add({
            ...{ id: newId(), jobSeekerId, purpose, textVersion: CONSENT_TEXT_VERSION },
            ...{ givenAt: at, givenHow: isOwn ? "in-portal" : how, recordedBy: actor.id },
          });
    if (!changed) return refused({ code: "nothing-to-change" });
    await audit.record({
      actorId: actor.id,
      action: `consents.${change}`,
      subject: { kind: "job-seeker", id: jobSeekerId },
      facts: { purpose },
    });
    return ok(jobSeekerId);
  };
