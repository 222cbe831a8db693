import { z } from "zod";
import { dayText } from "@/lib/shared/dates";
import {
  cefrLevels,
  schoolQualifications,
  vocationalQualifications,
} from "@/lib/vocabulary/qualification";
import { workDemands } from "@/lib/vocabulary/work-demand";
import { availabilitySchema, mobilitySchema, pools, profilePositions } from "../job-seeker";

const occupation = z.object({
  /** As the case application or the person words it. */
  words: z.string().trim().min(1).max(300).optional(),
  /** KldB 2010; goes before the words. */
  kldb: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
});

/** As the case application counts: letters, digits and a few signs, so that it fits into an address. */
export const referenceSchema = z
  .string()
  .trim()
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u);

/** Digits and at-signs belong to the columns beside it. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\d@]*$/);

/** Longer lists are accidents; what a profile holds at most is checked with the rest of it. */
const MOST = 500;

/** One person as another program hands over. What is absent stays as it is; see docs/job-seeker-import.md. */
export const handoverRecordSchema = z.strictObject({
  reference: referenceSchema,
  /** Whether lists replace what is known or add to it. */
  lists: z.enum(["replace", "add"]).optional(),
  site: z.string().trim().optional(),
  /** Addresses of the accounts in charge. */
  officers: z.array(z.email()).max(20).optional(),
  givenName: name.optional(),
  familyName: name.optional(),
  phone: z.string().trim().max(60).optional(),
  email: z.email().optional(),
  /** Postcode, name of a place, or both. */
  place: z.string().trim().min(1).max(120).optional(),
  birthDate: dayText.optional(),
  receivesSince: dayText.optional(),
  profilePosition: z.enum(profilePositions).optional(),
  loneParent: z.boolean().optional(),
  rehabilitation: z.boolean().optional(),
  severelyDisabled: z.boolean().optional(),
  wishes: z.array(occupation).max(MOST).optional(),
  experience: z
    .array(occupation.extend({ years: z.number().nonnegative().default(0) }))
    .max(MOST)
    .optional(),
  /** Labels or ids of the vocabulary. */
  skills: z.array(z.string().trim().min(1).max(200)).max(MOST).optional(),
  school: z.enum(schoolQualifications).optional(),
  vocational: z.enum(vocationalQualifications).optional(),
  languages: z
    .array(z.object({ language: z.string().length(2), level: z.enum(cefrLevels) }))
    .max(MOST)
    .optional(),
  /** The level of German alone; other languages stay. */
  german: z.enum(cefrLevels).optional(),
  mobility: mobilitySchema.optional(),
  availability: availabilitySchema.optional(),
  demandsToAvoid: z.array(z.enum(workDemands)).optional(),
  contractWishes: z
    .object({
      onlyPermanent: z.boolean().optional(),
      temporaryAgency: z.boolean().optional(),
      hourlyPay: z.number().positive().optional(),
    })
    .optional(),
  startsFrom: dayText.optional(),
  pools: z.array(z.enum(pools)).optional(),
});
export type HandoverRecord = z.infer<typeof handoverRecordSchema>;
