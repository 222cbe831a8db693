import { z } from "zod";
import type { Acting } from "@/lib/accounts/rights";
import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { keptEvidenceSchema } from "../stored/kept-evidence";

/** Why an offer is not for a person, whatever the score says. */
export const dismissReasons = [
  "occupation",
  "too-far",
  "times",
  "health",
  "pay",
  "employer",
  "not-wanted",
  "evidence-wrong",
  "other",
] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** The explanation as it stood on the page when it was decided. */
export const shownMatchSchema = z.object({
  title: z.string(),
  score: z.number(),
  obstacles: z.array(z.string()),
  /** Verdict and share of every requirement, see stored/compact-ratings.ts. */
  ratings: z.string(),
  /** The words behind it; none in decisions from before they were kept. */
  evidence: keptEvidenceSchema.default({}),
  rulesVersion: z.string(),
  vocabularyVersion: z.string(),
});
export type ShownMatch = z.infer<typeof shownMatchSchema>;

export const matchDecisionSchema = z.object({
  id: z.uuid(),
  jobSeekerId: jobSeekerIdSchema,
  vacancyId: vacancyIdSchema,
  kind: z.enum(["pinned", "dismissed"]),
  reason: z.enum(dismissReasons).optional(),
  /** The officer's own words. */
  words: z.string().max(300).optional(),
  shown: shownMatchSchema,
  decidedBy: accountIdSchema,
  decidedAt: z.date(),
});
/** A person decided; the portal only proposed an order. */
export type MatchDecision = z.infer<typeof matchDecisionSchema>;

/** Decisions about offers for people. One at a time counts for each pair; ended ones are kept. */
export type DecisionStore = {
  /** Those that count, latest first. */
  countingFor: (acting: Acting, jobSeekerId: JobSeekerId) => Promise<readonly MatchDecision[]>;
  /** False where one counts already for this person and offer. */
  add: (acting: Acting, decision: MatchDecision) => Promise<boolean>;
  /** False where none counts. */
  end: (
    acting: Acting,
    pair: Pick<MatchDecision, "jobSeekerId" | "vacancyId">,
    by: AccountId,
    at: Date,
  ) => Promise<boolean>;
  /** What was dismissed for whom; for runs over everybody. */
  dismissed: () => Promise<ReadonlyMap<JobSeekerId, readonly VacancyId[]>>;
  /**
   * Notes that the officer looks at the person's matches and tells after which moment something is
   * new to them; undefined at the first visit.
   */
  visit: (
    acting: Acting,
    officerId: AccountId,
    jobSeekerId: JobSeekerId,
    at: Date,
  ) => Promise<Date | undefined>;
};

/** Looking again within this time belongs to the same visit: what was new stays marked. */
export const VISIT_MINUTES = 30;
