import { z } from "zod";
import { clockTime, dayText } from "@/lib/shared/dates";
import { geoPointSchema } from "@/lib/shared/geo";
import {
  cefrLevels,
  schoolQualifications,
  vocationalQualifications,
} from "@/lib/vocabulary/qualification";
import { workDemands } from "@/lib/vocabulary/work-demand";

/** Where the work is done. Without coordinates the place is known by name only. */
export const workplaceSchema = z.object({
  locality: z.string().min(1).max(200),
  postcode: z.string().max(12).optional(),
  street: z.string().max(200).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2),
  /** Official municipality key (AGS, eight digits), German places only. */
  ags: z.string().length(8).optional(),
  point: geoPointSchema.optional(),
});
export type Workplace = z.infer<typeof workplaceSchema>;

/** An occupation as the source words it, with the codes we know for it. */
export const vacancyOccupationSchema = z.object({
  label: z.string().min(1).max(200),
  /** KldB 2010, five digits. */
  kldb: z.string().length(5).optional(),
  /** Id of the built-in vocabulary. */
  occupationId: z.string().optional(),
});

/** CEFR levels are three separate facts: written in the ad, really needed, spoken in the team. */
export const languageNeedSchema = z.object({
  /** ISO 639-1. */
  language: z.string().length(2),
  written: z.enum(cefrLevels).optional(),
  needed: z.enum(cefrLevels).optional(),
});

export const schedules = ["full-time", "part-time"] as const;
export const partTimeSlots = ["morning", "afternoon", "evening", "flexible"] as const;
export const homeOfficeShares = ["none", "partly", "fully"] as const;

export const workingTimeSchema = z.object({
  schedules: z.array(z.enum(schedules)).optional(),
  partTimeSlots: z.array(z.enum(partTimeSlots)).optional(),
  hoursPerWeek: z.object({ min: z.number(), max: z.number() }).optional(),
  shiftWork: z.boolean().optional(),
  nightWork: z.boolean().optional(),
  weekendWork: z.boolean().optional(),
  /** Sources such as the BA tell shift, night and weekend work as one flag. */
  unsocialHours: z.boolean().optional(),
  shiftStart: clockTime.optional(),
  shiftEnd: clockTime.optional(),
  homeOffice: z.enum(homeOfficeShares).optional(),
});
export type VacancyWorkingTime = z.infer<typeof workingTimeSchema>;

export const contractTerms = ["permanent", "fixed-term"] as const;
export type ContractTerm = (typeof contractTerms)[number];

export const payUnits = ["hour", "day", "week", "month", "year"] as const;

/** Gross pay in `currency` per `unit`; `text` keeps what the source said in words. */
export const paySchema = z.object({
  unit: z.enum(payUnits).optional(),
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  currency: z.string().length(3).default("EUR"),
  text: z.string().max(300).optional(),
  /** Training pay in euros per month, first year first. */
  trainingYears: z.array(z.number().nonnegative()).max(4).optional(),
});

export const experienceNeeds = ["none", "welcome", "required"] as const;
export const applicationWays = ["e-mail", "online", "phone", "post", "in-person"] as const;

/**
 * What an ad says about the job. An absent property means unknown, never "no":
 * only an explicit `false` or `"none"` denies.
 */
export const vacancyFactsSchema = z.object({
  workplaces: z.array(workplaceSchema).max(50),
  occupations: z.array(vacancyOccupationSchema).max(20),
  requiredSkills: z.array(z.string()).max(100),
  welcomeSkills: z.array(z.string()).max(100),
  school: z.enum(schoolQualifications).optional(),
  vocational: z.enum(vocationalQualifications).optional(),
  experience: z
    .object({ need: z.enum(experienceNeeds), years: z.number().nonnegative().optional() })
    .optional(),
  languages: z.array(languageNeedSchema).max(20),
  teamLanguages: z.array(z.string().length(2)).optional(),
  /** What the employer answered when asked, beside what the source tells; see german-question. */
  germanAnswer: z
    .object({
      needed: z.enum(cefrLevels).optional(),
      teamLanguages: z.array(z.string().length(2)).max(20),
    })
    .optional(),
  workingTime: workingTimeSchema,
  contract: z
    .object({
      term: z.enum(contractTerms),
      months: z.number().positive().optional(),
      until: dayText.optional(),
    })
    .optional(),
  temporaryAgency: z.boolean().optional(),
  privateAgency: z.boolean().optional(),
  pay: paySchema.optional(),
  demands: z.array(z.enum(workDemands)),
  suitedTo: z
    .object({
      noExperience: z.boolean().optional(),
      careerChangers: z.boolean().optional(),
      severelyDisabled: z.boolean().optional(),
      refugees: z.boolean().optional(),
      partTimeTraining: z.boolean().optional(),
    })
    .optional(),
  openings: z.number().int().positive().optional(),
  startsOn: dayText.optional(),
  validUntil: dayText.optional(),
  application: z
    .object({
      ways: z.array(z.enum(applicationWays)),
      url: z.url().optional(),
      email: z.email().optional(),
      phone: z.string().max(60).optional(),
      instructions: z.string().max(2000).optional(),
    })
    .optional(),
  contactName: z.string().max(200).optional(),
  employerName: z.string().max(300).optional(),
  /** The Kreis an exchanged offer comes from, as it is shown: "Kreis Düren". */
  exchangedFrom: z.string().max(200).optional(),
  /** Sanitised HTML: only the tags that `sanitiseDescription` lets through. */
  descriptionHtml: z.string().optional(),
  /** ISO 639-1 of the original text. */
  descriptionLanguage: z.string().length(2).optional(),
  /** Paths of the facts that were read from the text rather than told by the source. */
  inferred: z.array(z.string().max(60)).max(60).optional(),
});

export type VacancyFacts = z.infer<typeof vacancyFactsSchema>;
