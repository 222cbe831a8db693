import { fold, stemOf } from "./fold";

/** A word of a text. Positions count from the start of the text it was cut from. */
export type Token = {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** The stem behind a sign that keeps it apart from whole words. */
  readonly stemKey: string;
};

// ".NET", "C++" and "C#" are words; so is the paragraph sign of "§ 34a".
const word = /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?|§/giu;

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(word)].map(({ 0: raw, index }) => {
    const { folded, stemKey } = formsOf(raw);
    return { raw, start: index, end: index + raw.length, folded, stemKey };
  });

type Forms = Pick<Token, "folded" | "stemKey">;

// Ads use the same few thousand words; folding them anew is what reading would spend its time on.
const MOST_KNOWN_WORDS = 20_000;
const knownForms = new Map<string, Forms>();

const formsOf = (raw: string): Forms => {
  const known = knownForms.get(raw);
  if (known) return known;
  const folded = fold(raw);
  const forms = { folded, stemKey: `~${stemOf(folded, isCapitalised(raw))}` };
  if (knownForms.size >= MOST_KNOWN_WORDS) knownForms.clear();
  knownForms.set(raw, forms);
  return forms;
};

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
