import { z } from "zod";
import { vacancyFactsSchema } from "./vacancy-facts";

export const vacancyIdSchema = z.uuid().brand<"VacancyId">();
export type VacancyId = z.infer<typeof vacancyIdSchema>;

export const origins = ["regional", "imported", "exchanged"] as const;
export type Origin = (typeof origins)[number];

export const offerTypes = [
  "employment",
  "apprenticeship",
  "internship",
  "minijob",
  "self-employment",
  "work-opportunity",
  "citizens-work",
] as const;
export type OfferType = (typeof offerTypes)[number];

export const vacancyStatuses = [
  "draft",
  "in-review",
  "published",
  "paused",
  "filled",
  "expired",
  "withdrawn",
] as const;
export type VacancyStatus = (typeof vacancyStatuses)[number];

export const confirmationWays = [
  "feed-lists-it",
  "link-answers",
  "employer-clicked",
  "officer-phoned",
] as const;
export type ConfirmationWay = (typeof confirmationWays)[number];

export const vacancySchema = z.object({
  id: vacancyIdSchema,
  origin: z.enum(origins),
  /** Slug of the source: "regional", or the name given to a feed. */
  source: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  /** Id at the source; unique together with `source`. */
  externalId: z.string().max(300).optional(),
  /** The ad at its source. */
  sourceUrl: z.url().optional(),
  employerId: z.uuid().optional(),
  offerType: z.enum(offerTypes),
  title: z.string().min(1).max(300),
  status: z.enum(vacancyStatuses),
  firstSeenAt: z.date(),
  publishedAt: z.date().optional(),
  changedAt: z.date(),
  lastConfirmed: z.object({ at: z.date(), how: z.enum(confirmationWays) }).optional(),
  facts: vacancyFactsSchema,
});

/** An open position (Stelle). Absent properties are unknown. */
export type Vacancy = z.infer<typeof vacancySchema>;

/** Only published vacancies are found, proposed and exchanged. */
export const isPublished = (vacancy: Vacancy): boolean => vacancy.status === "published";
