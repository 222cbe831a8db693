import { z } from "zod";
import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import type { Acting } from "@/lib/accounts/rights";
import { employerIdSchema } from "@/lib/employers/employer";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { Mail } from "@/lib/mail/mail";
import { type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { cardNumberSchema } from "./anonymous-card";

/** What the person decided; an employer learns no more than this. */
export const introductionAnswers = ["introduced", "declined"] as const;
export type IntroductionAnswer = (typeof introductionAnswers)[number];

export const introductionRequestSchema = z.object({
  id: z.uuid(),
  vacancyId: vacancyIdSchema,
  employerId: employerIdSchema,
  jobSeekerId: jobSeekerIdSchema,
  /** Of the card, as the employer saw it. */
  number: cardNumberSchema,
  requestedBy: accountIdSchema,
  requestedAt: z.date(),
  answer: z.enum(introductionAnswers).optional(),
  answeredBy: accountIdSchema.optional(),
  answeredAt: z.date().optional(),
});
/** An employer wants to meet somebody known by a card alone. */
export type IntroductionRequest = z.infer<typeof introductionRequestSchema>;

export type AnsweredIntroduction = Pick<IntroductionRequest, "id"> & {
  readonly answer: IntroductionAnswer;
  readonly answeredBy: AccountId;
  readonly answeredAt: Date;
};

/** Requests of employers to meet people; reading keeps to what the one who acts may read. */
export type IntroductionRequests = {
  /** Newest first, for the company's own use: of people they tell numbers alone. */
  readonly ofOffer: (vacancyId: VacancyId) => Promise<readonly IntroductionRequest[]>;
  /** Newest first. */
  readonly ofPerson: (
    acting: Acting,
    jobSeekerId: JobSeekerId,
  ) => Promise<readonly IntroductionRequest[]>;
  /** Those without an answer, oldest first. */
  readonly waiting: (acting: Acting) => Promise<readonly IntroductionRequest[]>;
  /** Notes for whoever is in charge that it is new; false where this person was asked for this offer before. */
  readonly add: (request: IntroductionRequest) => Promise<boolean>;
  /** Keeps the answer and its mails together; false where nothing waits for one. */
  readonly answer: (
    acting: Acting,
    answered: AnsweredIntroduction,
    mails: readonly Mail[],
  ) => Promise<boolean>;
};
