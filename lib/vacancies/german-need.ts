import { type CefrLevel, cefrLevels } from "@/lib/vocabulary/qualification";
import { languagesOf, type LanguageNeeds } from "./german-question/with-german-answer";

/** Values of the filter "knowledge of German": how little is enough. */
export const germanNeeds = ["a2"] as const;
export type GermanNeed = (typeof germanNeeds)[number];

const LITTLE: CefrLevel = "A2";

/**
 * The German really needed by the ad or an answer of the employer, or the written level where nobody told the real one; undefined where
 * neither is known. That an ad says nothing does not mean that nothing is needed.
 */
export const germanNeedOf = (facts: LanguageNeeds): CefrLevel | undefined => {
  const german = languagesOf(facts).find(({ language }) => language === "de");
  return german?.needed ?? german?.written;
};

/** The values of the filter an offer is found under. */
export const germanNeedsOf = (facts: LanguageNeeds): readonly GermanNeed[] => {
  const need = germanNeedOf(facts);
  if (need === undefined) return [];
  return cefrLevels.indexOf(need) <= cefrLevels.indexOf(LITTLE) ? ["a2"] : [];
};
