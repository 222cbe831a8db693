import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { adKeyOf } from "./ad-key";
import type { CorrectionId, OccupationCorrections } from "./occupation-correction";
import type { ReadOffersOf, ReadingCounts } from "./read-offers-anew";
import type { VacancyReadings } from "./vacancy-reading";

export const correctOccupationSchema = z.object({
  vacancyId: vacancyIdSchema,
  occupationId: z.string().min(1).max(200),
});
export type CorrectOccupationCommand = z.infer<typeof correctOccupationSchema>;

export type CorrectOccupationRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "vacancy-unknown" }
  | { readonly code: "occupation-unknown" };

type Dependencies = {
  readonly readings: Pick<VacancyReadings, "find">;
  readonly corrections: Pick<OccupationCorrections, "add">;
  readonly vocabulary: Pick<Vocabulary, "findOccupation">;
  readonly readOffersOf: ReadOffersOf;
  readonly audit: AuditTrail;
  readonly newId: () => CorrectionId;
  readonly now: () => Date;
};

export type CorrectOccupation = (
  actor: Actor,
  command: CorrectOccupationCommand,
) => Promise<Result<ReadingCounts, CorrectOccupationRefusal>>;

/**
 * Keeps for ever what a person says an employer means by a title, and reads every offer of this
 * employer with this title anew. Offers an import holds at the moment follow with the next import.
 */
export const makeCorrectOccupation =
  ({
    readings,
    corrections,
    vocabulary,
    readOffersOf,
    audit,
    newId,
    now,
  }: Dependencies): CorrectOccupation =>
  async (actor, { vacancyId, occupationId }) => {
    if (!scopeOf(actor, "occupations.correct")) return refused({ code: "not-allowed" });
    const occupation = vocabulary.findOccupation(occupationId);
    // Imported sets may know an occupation by a shorter code only.
    if (occupation?.kldb.length !== 5) return refused({ code: "occupation-unknown" });
    const known = await readings.find(vacancyId);
    if (!known) return refused({ code: "vacancy-unknown" });

    const { title, facts } = known.vacancy;
    const key = adKeyOf(known.vacancy);
    await corrections.add({
      id: newId(),
      key,
      title,
      ...(facts.employerName === undefined ? {} : { employerName: facts.employerName }),
      vacancyId,
      occupationId,
      kldb: occupation.kldb,
      label: occupationLabel(occupation),
      correctedBy: actor.id,
      correctedAt: now(),
    });
    await audit.record({
      actorId: actor.id,
      action: "occupations.correct",
      subject: { kind: "vacancy", id: vacancyId },
      facts: { occupationId },
    });
    return ok(await readOffersOf(key, vacancyId));
  };
