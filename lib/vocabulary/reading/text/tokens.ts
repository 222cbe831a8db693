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
    const folded = fold(raw);
    const stemKey = `~${stemOf(folded, isCapitalised(raw))}`;
    return { raw, start: index, end: index + raw.length, folded, stemKey };
  });

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
