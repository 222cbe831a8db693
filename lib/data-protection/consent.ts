import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import type { Acting } from "@/lib/accounts/rights";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";

/** What is done only with the person's consent; everything else stands on law. */
export const consentPurposes = [
  "email-contact",
  "phone-contact",
  "cards-for-employers",
  "share-with-employers",
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The version of the texts in `messages` under "consent.text"; raise it when one of them changes. */
export const CONSENT_TEXT_VERSION = "2026-11-26";

export const waysToConsent = ["on-paper", "in-conversation", "in-portal"] as const;

export const consentSchema = z.object({
  id: z.uuid(),
  jobSeekerId: jobSeekerIdSchema,
  purpose: z.enum(consentPurposes),
  textVersion: z.string().min(1).max(20),
  givenAt: z.date(),
  givenHow: z.enum(waysToConsent),
  recordedBy: accountIdSchema,
  withdrawnAt: z.date().optional(),
  withdrawnBy: accountIdSchema.optional(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Consents, given and withdrawn; reading keeps to what the one who acts may read. */
export type ConsentStore = {
  /** Newest first. */
  readonly of: (acting: Acting, jobSeekerId: JobSeekerId) => Promise<readonly Consent[]>;
  /** Answers false where the purpose is consented to already. */
  readonly add: (consent: Consent) => Promise<boolean>;
  /** Answers false where there is nothing to withdraw. */
  readonly withdraw: (
    jobSeekerId: JobSeekerId,
    purpose: ConsentPurpose,
    by: Consent["recordedBy"],
    at: Date,
  ) => Promise<boolean>;
};

/** Whether the person agrees to this today. */
export const holds = (consents: readonly Consent[], purpose: ConsentPurpose): boolean =>
  consents.some((consent) => consent.purpose === purpose && !consent.withdrawnAt);
