import { changedFacts, statedFacts } from "./stated-facts";

type Pair = {
  readonly source: string;
  readonly translation: string;
  readonly from: string;
  readonly to: string;
};

/** Why a translation is not shown. */
export type TranslationFault =
  | { readonly code: "facts-changed"; readonly kinds: readonly string[] }
  /** Parts are missing: the answer was cut off, or the machine swallowed some. */
  | { readonly code: "incomplete" }
  | { readonly code: "terms-lost"; readonly terms: readonly string[] };

/** Words are few where something was left out; languages differ in length, but not threefold. */
const SHORTEST_SHARE = 0.34;

/** Compares a translated text with its source; both HTML. Nothing where all is well. */
export const faultOfTranslation = (
  { source, translation, from, to }: Pair,
  /** Words that must come back as they were put in. */
  terms: readonly string[] = [],
): TranslationFault | undefined => {
  const isShort = textOf(translation).length < SHORTEST_SHARE * textOf(source).length;
  if (isShort || shapeOf(source) !== shapeOf(translation)) return { code: "incomplete" };
  const lost = terms.filter((term) => !textOf(translation).includes(term));
  if (lost.length > 0) return { code: "terms-lost", terms: lost };
  const kinds = changedFacts(
    statedFacts(textOf(source), from),
    statedFacts(textOf(translation), to),
  );
  return kinds.length === 0 ? undefined : { code: "facts-changed", kinds };
};

/** The tags of a text in their order; inline ones may move within a sentence. */
const shapeOf = (html: string): string => (html.match(/<\/?(?:p|ul|ol|li|h3|h4)>/g) ?? []).join("");

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
