import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { AdKey } from "./ad-key";
import type { OfferChanges } from "./offer-changes";
import { type OfferReader, toldOffer } from "./read-offer";
import type { VacancyReadings } from "./vacancy-reading";

/** How many offers changed, and how many an import held. */
export type ReadingCounts = { readonly changed: number; readonly waiting: number };

/** Reads an offer anew and all others of its employer with its title. */
export type ReadOffersOf = (key: AdKey, id: VacancyId) => Promise<ReadingCounts>;

type Dependencies = {
  readonly readings: Pick<VacancyReadings, "withKey"> & OfferChanges;
  readonly reader: OfferReader;
  readonly now: () => Date;
};

/** One offer at a time: an import that holds some of them must never wait for this in turn. */
export const makeReadOffersOf =
  ({ readings, reader, now }: Dependencies): ReadOffersOf =>
  async (key, id) => {
    let [changed, waiting] = [0, 0];
    for (const other of new Set([id, ...(await readings.withKey(key))])) {
      const outcome = await readings.readAnew(other, (known, correction) =>
        reader.read(toldOffer(known), correction, now()),
      );
      if (outcome === "changed") changed += 1;
      if (outcome === "busy") waiting += 1;
    }
    return { changed, waiting };
  };
