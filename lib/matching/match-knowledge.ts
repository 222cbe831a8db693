import type { Neighbourhood } from "@/lib/vocabulary/neighbourhood";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

/** What the rules need to know besides the two texts. */
export type MatchKnowledge = {
  readonly vocabulary: Vocabulary;
  readonly neighbourhood: Neighbourhood;
};
