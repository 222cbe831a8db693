import type { PhraseIndex, PhraseMatch } from "../phrases/phrase-index";
import type { Segment } from "../text/ad-text";
import { valuesOfCompound, valuesOfEllipsis, valuesOfGenitive, valuesOfProof } from "./compounds";

/** Known phrases of a sentence, then words that are made of known ones, in the order of the text. */
export const skillPhrasesIn = (
  segment: Segment,
  index: PhraseIndex<string>,
): readonly PhraseMatch<string>[] => {
  const { text, tokens, section } = segment;
  const known = index.findAll(text, tokens, { verbsCount: section === "tasks" });
  const made = tokens
    .flatMap((_token, at) => madeAt(segment, at, index) ?? [])
    .filter(({ start, end }) => !known.some((match) => match.start < end && start < match.end));
  return made.length === 0 ? known : [...known, ...made].sort((a, b) => a.start - b.start);
};

const madeAt = (
  { text, tokens }: Segment,
  at: number,
  index: PhraseIndex<string>,
): PhraseMatch<string> | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  const { start, end, raw } = token;
  const taken = valuesOfGenitive(tokens, at, index);
  if (taken) return { values: taken, phrase: raw, start, end: tokens[at + 2]?.end ?? end };
  const values =
    valuesOfEllipsis(text, tokens, at, index) ??
    valuesOfCompound(token, index) ??
    valuesOfProof(token, index);
  return values && { values, phrase: raw, start, end };
};
