import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { OccupationCorrection } from "./occupation-correction";
import type { KnownOffer, ReadOffer } from "./vacancy-reading";

/** How an offer is read anew; the correction is the one that counts for its employer and title. */
export type ReadAnew = (
  known: KnownOffer,
  correction: OccupationCorrection | undefined,
) => ReadOffer;

/** `busy` where an import holds the offer. */
export type ChangeOutcome = "changed" | "unchanged" | "busy" | "unknown";

/**
 * Reads one offer anew while nobody else can change it, and stores both offer and reading in one
 * transaction; where the offer changed, with its event for the index.
 */
export type OfferChanges = {
  readonly readAnew: (id: VacancyId, read: ReadAnew) => Promise<ChangeOutcome>;
};
