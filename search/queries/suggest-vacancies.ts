import type { Suggestion } from "@/lib/vacancies/vacancy-search";
import { foldGender } from "../words/gender-forms";
import type { IndexQueries } from "./index-queries";
import { toPrefixText } from "../words/query-text";

/** From this length on a misspelt prefix still gets suggestions; shorter ones match anything. */
const MIN_LENGTH_FOR_TYPOS = 5;

/** Completions of the prefix that have hits, as counted by the index. */
export const suggestionsFor = async (
  { facetValues }: Pick<IndexQueries, "facetValues">,
  typed: string,
  filter: readonly string[],
  limit: number,
): Promise<readonly Suggestion[]> => {
  const prefix = foldGender(toPrefixText(typed));
  if (prefix === "" || limit < 1) return [];

  const values = await facetValues("suggestions", prefix, filter);
  const literal = values.filter(({ value }) => folded(value).startsWith(folded(prefix)));
  const shown = literal.length > 0 || !mayBeMisspelt(prefix) ? literal : values;
  return shown
    .map(({ value, count }) => ({ text: value, count }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text, "de"))
    .slice(0, limit);
};

/** Signs that no word has are meant, not mistyped. */
const mayBeMisspelt = (prefix: string): boolean =>
  prefix.length >= MIN_LENGTH_FOR_TYPOS && /^[\p{L}\p{M}\d\s./&+#()-]+$/u.test(prefix);

const folded = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("de").replaceAll("ß", "ss");
