import { aVocabulary } from "@/lib/vocabulary/testing/a-vocabulary";
import { type MatchKnowledge, makeMatchKnowledge } from "../match-knowledge";

/** What matching needs to know, over `aVocabulary`. */
export const someKnowledge = (): MatchKnowledge => makeMatchKnowledge(aVocabulary());
