import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { adKeyOf } from "./ad-key";
import type { FindOccupations } from "./find-occupations";
import type { OccupationCorrection, OccupationCorrections } from "./occupation-correction";
import { type OfferReader, toldOffer } from "./read-offer";
import type { OccupationGuess, ReadOffer, VacancyReadings } from "./vacancy-reading";

export type OccupationView = ReadOffer & {
  readonly correction: OccupationCorrection | undefined;
  /** For the words somebody searched with; undefined where nobody did. */
  readonly found: readonly OccupationGuess[] | undefined;
  /** Offers of this employer with this title. */
  readonly offers: number;
};

export type ViewOccupationRefusal =
  { readonly code: "not-allowed" } | { readonly code: "vacancy-unknown" };

type Dependencies = {
  readonly readings: Pick<VacancyReadings, "find" | "withKey">;
  readonly corrections: Pick<OccupationCorrections, "counting">;
  readonly reader: OfferReader;
  readonly findOccupations: FindOccupations;
  readonly now: () => Date;
};

export type ViewOccupation = (
  actor: Actor,
  vacancyId: VacancyId,
  words: string,
) => Promise<Result<OccupationView, ViewOccupationRefusal>>;

/** What was understood of an offer's occupation; one that was never read is read for the view. */
export const makeViewOccupation =
  ({ readings, corrections, reader, findOccupations, now }: Dependencies): ViewOccupation =>
  async (actor, vacancyId, words) => {
    if (!scopeOf(actor, "occupations.correct")) return refused({ code: "not-allowed" });
    const known = await readings.find(vacancyId);
    if (!known) return refused({ code: "vacancy-unknown" });
    const key = adKeyOf(known.vacancy);
    const correction = await corrections.counting(key);
    const { reading } = known.reading
      ? { reading: known.reading }
      : reader.read(toldOffer(known), correction, now());
    const offers = new Set([vacancyId, ...(await readings.withKey(key))]).size;
    const found = words.trim() === "" ? undefined : findOccupations(words);
    return ok({ vacancy: known.vacancy, reading, correction, found, offers });
  };
