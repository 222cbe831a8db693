import type { ReadWord } from "../text/read-title";
import type { LabelIndex } from "./label-index";
import type { FindNearWords } from "./near-words";

/** A word of a title, replaced by the word of the labels it most likely means. */
export type CorrectedWord = ReadWord & {
  /** 1 for the word as written, less the more letters had to be changed. */
  readonly closeness: number;
};
/** How a label's word with this stem was read. */
export type ReadingOf = (stem: string) => ReadWord | undefined;

// One letter in eleven wrong comes to 0.93; two in eight, which may be another word, to 0.8.
const LEAST_CLOSENESS = 0.86;
const SHORTEST_CORRECTED = 6;

/** Makes one slip in a compound cost little: „Altenpflger“ has no known parts of its own. */
export const makeCorrectSpelling = (
  { wordIds }: LabelIndex,
  findNear: FindNearWords,
  readingOf: ReadingOf,
): ((word: ReadWord) => CorrectedWord) => {
  const stems = [...wordIds.keys()];
  const isKnown = ({ stem, parts }: ReadWord): boolean =>
    wordIds.has(stem) || (parts.length > 0 && parts.every((part) => wordIds.has(part)));
  return (word) => {
    const asWritten = { ...word, closeness: 1 };
    if (word.stem.length < SHORTEST_CORRECTED || isKnown(word)) return asWritten;
    const [nearest] = findNear(word.stem);
    if (!nearest || nearest.closeness < LEAST_CLOSENESS) return asWritten;
    const reading = readingOf(stems[nearest.id] ?? "");
    if (!reading) return asWritten;
    return { ...reading, text: word.text, stretch: word.stretch, closeness: nearest.closeness };
  };
};
