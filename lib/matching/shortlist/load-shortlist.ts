import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Codebook } from "../traits/codebook";
import { toOfferTraits } from "../traits/offer-traits";
import { makeOfferIds, type OfferIds } from "./offer-ids";
import { makeShortlistWriter, type Shortlist } from "./shortlist";

export type LoadedShortlist = { readonly shortlist: Shortlist; readonly ids: OfferIds };

/** Puts all these offers into memory, each batch let go of before the next is read. */
export const loadShortlist = async (
  batches: AsyncIterable<readonly Vacancy[]> | Iterable<readonly Vacancy[]>,
  codebook: Codebook,
): Promise<LoadedShortlist> => {
  const writer = makeShortlistWriter(codebook);
  const ids = makeOfferIds();
  for await (const batch of batches) {
    for (const vacancy of batch) {
      writer.add(toOfferTraits(vacancy, codebook));
      ids.push(vacancy.id);
    }
  }
  return { shortlist: writer.finish(), ids };
};
