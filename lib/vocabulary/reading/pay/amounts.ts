/** An amount of euros or a range of them in a sentence, with positions in it. */
export type Amount = {
  readonly min?: number;
  readonly max?: number;
  readonly start: number;
  readonly end: number;
};

const figure =
  "(\\d{1,3}(?:[.\\s’']\\d{3})+(?:,\\d{1,2})?|\\d{1,6}(?:[.,]\\d{1,2})?)(?:,-{1,2}|,–)?";
const thousands = "\\s?(k|T(?=\\s?(?:€|EUR|Euro))|tsd\\.?|tausend)?";
const euro = "(?:€|euro|eur)(?!\\p{L})";
const to = "(?:-|–|—|bis(?: zu)?|und|and|to|\\/)";

const behind = new RegExp(
  `(ab|mind(?:\\.|estens)?|bis(?: zu)?|max(?:\\.|imal)?|über|zwischen|between|von)?\\s*(?<![\\d.,])${figure}${thousands}\\s*(?:${euro})?(?:\\s*${to}\\s*${figure}${thousands})?\\s*${euro}`,
  "giu",
);
const ahead = new RegExp(
  `(ab|bis(?: zu)?|mind\\.?|max\\.?)?\\s*(?:€|EUR)\\s?${figure}${thousands}(?:\\s*${to}\\s*(?:€|EUR)?\\s?${figure}${thousands})?(?!\\s*(?:€|euro))`,
  "gu",
);

const onlyLeast = /^(?:ab|mind|über)/i;
const onlyMost = /^(?:bis|max)/i;

/** All amounts in euros: "14,50 €", "2.800 – 3.200 €", "ab 45.000 Euro", "€ 3.000", "45k €". */
export const amountsIn = (sentence: string): readonly Amount[] => {
  if (!/€|[Ee][Uu][Rr]/.test(sentence)) return [];
  const found = [...sentence.matchAll(behind)].flatMap(toAmount);
  const others = [...sentence.matchAll(ahead)].flatMap(toAmount);
  return [
    ...found,
    ...others.filter(
      (one) => !found.some((other) => one.start < other.end && other.start < one.end),
    ),
  ];
};

const toAmount = (match: RegExpExecArray): readonly Amount[] => {
  const [words, bound = "", low = "", lowUnit, high, highUnit] = match;
  const first = valueOf(low, lowUnit ?? highUnit);
  if (first === undefined) return [];
  const second = high === undefined ? undefined : valueOf(high, highUnit);
  const lead = words.length - words.trimStart().length;
  const place = { start: match.index + lead, end: match.index + words.length };
  return [{ ...limitsOf(first, second, bound), ...place }];
};

const limitsOf = (
  first: number,
  second: number | undefined,
  bound: string,
): Pick<Amount, "min" | "max"> => {
  if (second !== undefined) return { min: Math.min(first, second), max: Math.max(first, second) };
  if (onlyLeast.test(bound)) return { min: first };
  return onlyMost.test(bound) ? { max: first } : { min: first, max: first };
};

const valueOf = (text: string, unit: string | undefined): number | undefined => {
  const plain = /[.\s’']\d{3}(?!\d)/.test(text) ? text.replace(/[.\s’']/g, "") : text;
  const value = Number(plain.replace(",", "."));
  if (!Number.isFinite(value)) return undefined;
  return unit === undefined ? value : value * 1000;
};
