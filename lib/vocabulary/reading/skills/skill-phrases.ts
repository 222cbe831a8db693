import type { PhraseIndex, PhraseMatch } from "../phrases/phrase-index";
import type { Segment } from "../text/ad-text";
import { valuesOfCompound, valuesOfEllipsis, valuesOfProof } from "./compounds";

/** Known phrases of a sentence, then words that are made of known ones, in the order of the text. */
export const skillPhrasesIn = (
  { text, tokens, section }: Segment,
  index: PhraseIndex<string>,
): readonly PhraseMatch<string>[] => {
  const known = index.findAll(text, tokens, { verbsCount: section === "tasks" });
  const made = tokens.flatMap((token, at) => {
    const values =
      valuesOfEllipsis(text, tokens, at, index) ??
      valuesOfCompound(token, index) ??
      valuesOfProof(token, index);
    const { start, end, raw } = token;
    if (!values || known.some((match) => match.start < end && start < match.end)) return [];
    return [{ values, phrase: raw, start, end }];
  });
  return made.length === 0 ? known : [...known, ...made].sort((a, b) => a.start - b.start);
};
