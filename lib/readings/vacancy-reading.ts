import { z } from "zod";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { vacancyOccupationSchema } from "@/lib/vacancies/vacancy-facts";
import type { AdKey } from "./ad-key";
import { correctionIdSchema } from "./occupation-correction";

/**
 * `told` with codes by the source, `sure` and `unsure` by reading, `nothing` where no occupation
 * comes near, `corrected` by a person.
 */
export const occupationVerdicts = ["told", "sure", "unsure", "nothing", "corrected"] as const;
export type OccupationVerdict = (typeof occupationVerdicts)[number];

/** Verdicts a person should look at. */
export const openVerdicts = ["unsure", "nothing"] as const satisfies readonly OccupationVerdict[];

/** An occupation the words may mean. `evidence` tells which of them led there. */
export const occupationGuessSchema = z.object({
  occupationId: z.string().optional(),
  kldb: z.string(),
  label: z.string(),
  score: z.number(),
  evidence: z.array(z.object({ kind: z.string(), words: z.string() })),
});
export type OccupationGuess = z.infer<typeof occupationGuessSchema>;

/** What the portal understood of an offer, and on what grounds. */
export const vacancyReadingSchema = z.object({
  vacancyId: vacancyIdSchema,
  /** Changes with everything the reading depends on: then, and only then, it is read anew. */
  toldFingerprint: z.string(),
  /** The occupations as the source told them, before any code was added. */
  toldOccupations: z.array(vacancyOccupationSchema),
  key: z.object({ employer: z.string(), title: z.string() }),
  verdict: z.enum(occupationVerdicts),
  /** The words that were read: the source's name of the occupation, or the title. */
  words: z.string(),
  /** Best first. The first is what a sure verdict took. */
  guesses: z.array(occupationGuessSchema),
  correctionId: correctionIdSchema.optional(),
  vocabularyVersion: z.string(),
  readAt: z.date(),
});
export type VacancyReading = z.infer<typeof vacancyReadingSchema>;

/** An offer with what was understood of it when it was last read. */
export type KnownOffer = { readonly vacancy: Vacancy; readonly reading?: VacancyReading };
export type ReadOffer = { readonly vacancy: Vacancy; readonly reading: VacancyReading };

/** A title that stayed unsure, in all its spellings. */
export const unsureTitleSchema = z.object({
  title: z.string(),
  count: z.number(),
  employerName: z.string().optional(),
  vacancyId: vacancyIdSchema,
  guesses: z.array(occupationGuessSchema),
});
export type UnsureTitle = z.infer<typeof unsureTitleSchema>;

/** What was understood of each offer. */
export type VacancyReadings = {
  find: (id: Vacancy["id"]) => Promise<KnownOffer | undefined>;
  /** Offers read under this key. */
  withKey: (key: AdKey) => Promise<readonly Vacancy["id"][]>;
  /** Titles of published offers, most frequent first. */
  unsureTitles: (limit: number) => Promise<readonly UnsureTitle[]>;
};
