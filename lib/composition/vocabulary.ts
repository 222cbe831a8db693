import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

export const vocabulary = (): Vocabulary => builtInVocabulary;
