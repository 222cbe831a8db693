import { z } from "zod";
import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { AdKey } from "./ad-key";

export const correctionIdSchema = z.uuid().brand<"CorrectionId">();
export type CorrectionId = z.infer<typeof correctionIdSchema>;

export const correctionEnds = ["undone", "replaced"] as const;

/** A person said which occupation an employer means by a title. Never deleted, only ended. */
export const occupationCorrectionSchema = z.object({
  id: correctionIdSchema,
  key: z.object({ employer: z.string(), title: z.string() }),
  /** As they stood in the offer that was corrected. */
  title: z.string(),
  employerName: z.string().optional(),
  vacancyId: vacancyIdSchema,
  occupationId: z.string(),
  kldb: z.string().length(5),
  label: z.string(),
  correctedBy: accountIdSchema,
  correctedAt: z.date(),
  ended: z.object({ how: z.enum(correctionEnds), by: accountIdSchema, at: z.date() }).optional(),
});
export type OccupationCorrection = z.infer<typeof occupationCorrectionSchema>;

/** Corrections for ever: at most one counts for each key. */
export type OccupationCorrections = {
  find: (id: CorrectionId) => Promise<OccupationCorrection | undefined>;
  /** The one that counts. */
  counting: (key: AdKey) => Promise<OccupationCorrection | undefined>;
  /** Ends the one that counted for the key as replaced. Adding the same id again changes nothing. */
  add: (correction: OccupationCorrection) => Promise<void>;
  /** False where it did not count any more. */
  undo: (id: CorrectionId, by: AccountId, at: Date) => Promise<boolean>;
  /** Newest first, ended ones too. */
  newest: (limit: number) => Promise<readonly OccupationCorrection[]>;
};
