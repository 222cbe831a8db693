import type { SearchParams } from "meilisearch";

/** One way to understand the words of a query. */
export type Reading = Pick<SearchParams, "q" | "locales" | "matchingStrategy">;

/**
 * Ways to read a query, strictest first; the next one is tried only where the one before it found
 * nothing. Misspellings need whole words ("verkeufer"), some compounds need their parts apart
 * ("Pflegekraft" for a Pflegefachkraft), and one odd word must not hide every offer.
 */
export const readingsOf = (text: string): readonly Reading[] => {
  const whole: Reading = { q: text, locales: ["eng"], matchingStrategy: "all" };
  if (text === "") return [whole];
  const inParts: Reading = { ...whole, locales: ["deu"] };
  if (!text.includes(" ")) return [whole, inParts];
  return [whole, inParts, { ...whole, matchingStrategy: "last" }];
};
