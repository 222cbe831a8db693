import type { SearchParams } from "meilisearch";
import { strongAttributes } from "../vacancy-index-settings";

/** One way to understand the words of a query. */
export type Reading = Pick<
  SearchParams,
  "q" | "locales" | "matchingStrategy" | "attributesToSearchOn"
>;

/**
 * Ways to read a query, strictest first; the next one is tried only where those before it found
 * nothing. Misspellings need whole words ("verkeufer"), some compounds need their parts apart
 * ("Pflegekraft" for a Pflegefachkraft). The description counts only where nothing stronger does:
 * every second ad speaks of "Pflege" or "Kunden". At last one odd word must not hide every offer.
 */
export const readingsOf = (text: string): readonly Reading[] => {
  const everywhere: Reading = { q: text, locales: ["eng"], matchingStrategy: "all" };
  if (text === "") return [everywhere];
  const strong: Reading = { ...everywhere, attributesToSearchOn: [...strongAttributes] };
  const inParts: Reading = { ...strong, locales: ["deu"] };
  if (!text.includes(" ")) return [strong, inParts, everywhere];
  return [strong, inParts, everywhere, { ...strong, matchingStrategy: "last" }];
};
