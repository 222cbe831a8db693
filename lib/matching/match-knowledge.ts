import type { Neighbourhood } from "@/lib/vocabulary/neighbourhood";
import { makeNeighbourhood } from "@/lib/vocabulary/neighbourhood";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { type Codebook, makeCodebook } from "./traits/codebook";

/** What the rules need to know besides the two texts. */
export type MatchKnowledge = {
  readonly vocabulary: Vocabulary;
  readonly neighbourhood: Neighbourhood;
  readonly codebook: Codebook;
};

export const makeMatchKnowledge = (vocabulary: Vocabulary): MatchKnowledge => {
  const neighbourhood = makeNeighbourhood(vocabulary);
  return { vocabulary, neighbourhood, codebook: makeCodebook(vocabulary, neighbourhood) };
};
