import type { ReadWord } from "../text/read-title";
import { stemOf } from "../text/word-form";
import { type LabelIndex, shares } from "./label-index";
import type { TwinsOf } from "./gender-twins";
import type { FindNearWords } from "./near-words";
import { type CorrectedWord, makeCorrectSpelling, type ReadingOf } from "./correct-spelling";
import type { KinOf } from "./word-kin";

/** How a word of the index was reached from the title. */
export const matchKinds = ["word", "compound-part", "near-spelling", "related-word"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** A word of the index that the title calls up, with its weight and the word of the title. */
export type QueryWord = {
  readonly weight: number;
  readonly kind: MatchKind;
  readonly written: string;
};

export type Query = {
  readonly words: ReadonlyMap<number, QueryWord>;
  /** Squared length of the title as a vector, words that are not in the index included. */
  readonly squaredLength: number;
};
export type ReadQuery = (words: readonly ReadWord[]) => Query;

// Tuned on 1,500 official German titles, some of them in the index, and on ESCO labels held out.
const WORTH_OF_UNKNOWN = 0.8;
const WORTH_OF_NEAR = 0.9;
const WORTH_OF_JOINED = 0.9;
const WORTH_OF_KIN = 0.5;
const WORTH_OF_TWIN = 0.9;
// „Pflege Helfer“ is „Pflegehelfer“; longer titles would join what does not belong together.
const MOST_JOINED = 6;
const links = ["", "s", "n"] as const;

type Stem = {
  readonly stem: string;
  readonly share: number;
  readonly kind: MatchKind;
  readonly written: string;
  readonly mayBeNear: boolean;
};

/** What a title calls up in the index; the order of its words changes nothing. */
export const makeReadQuery = (
  index: LabelIndex,
  findNear: FindNearWords,
  kinOf: KinOf,
  readingOf: ReadingOf,
  twinsOf: TwinsOf,
): ReadQuery => {
  const correct = makeCorrectSpelling(index, findNear, readingOf);
  const unknown = Math.log(1 + index.conceptCount) * WORTH_OF_UNKNOWN;
  return (words) => {
    const found = new Map<number, QueryWord>();
    const note = (id: number | undefined, word: QueryWord): void => {
      if (id !== undefined && word.weight > (found.get(id)?.weight ?? 0)) found.set(id, word);
    };
    let squaredLength = 0;
    for (const stem of stemsOf(words.map(correct))) {
      noteKin(stem, index, kinOf, note);
      const twins = noteTwins(stem, index, twinsOf, note);
      const unknownLength = twins || stem.share * unknown;
      squaredLength += noteStem(stem, index, findNear, note, unknownLength) ** 2;
    }
    noteJoined(words, index, note);
    return { words: found, squaredLength };
  };
};

type Note = (id: number | undefined, word: QueryWord) => void;

/** Every stem once, with its greatest share. */
const stemsOf = (words: readonly CorrectedWord[]): readonly Stem[] => {
  const stems = new Map<string, Stem>();
  const add = (stem: Stem): void => {
    if (stem.share > (stems.get(stem.stem)?.share ?? 0)) stems.set(stem.stem, stem);
  };
  const ordered = [...words].sort((a, b) => (a.folded < b.folded ? -1 : 1));
  for (const { stem, parts, smallerParts, text: written, closeness } of ordered) {
    const own = parts.length > 0 ? shares.compound : shares.word;
    const isExact = closeness === 1;
    const kindOr = (kind: MatchKind): MatchKind => (isExact ? kind : "near-spelling");
    const part = { kind: kindOr("compound-part"), written };
    add({ stem, share: own * closeness, kind: kindOr("word"), written, mayBeNear: true });
    for (const of of parts) {
      add({ ...part, stem: of, share: shares.part * closeness, mayBeNear: true });
    }
    for (const of of smallerParts) {
      add({ ...part, stem: of, share: shares.smallerPart * closeness, mayBeNear: false });
    }
  }
  return [...stems.values()];
};

const noteKin = ({ stem, share, written }: Stem, index: LabelIndex, kinOf: KinOf, note: Note) => {
  const own = index.wordIds.get(stem);
  const most = own === undefined ? Infinity : tellsOf(index, own);
  for (const kin of kinOf(stem)) {
    const id = index.wordIds.get(kin);
    const tells = id === undefined ? 0 : Math.min(tellsOf(index, id), most);
    note(id, { weight: share * tells * WORTH_OF_KIN, kind: "related-word", written });
  }
};

/** The same word for the other gender; returns the length of the longest. */
const noteTwins = (
  { stem, share, kind, written }: Stem,
  index: LabelIndex,
  twinsOf: TwinsOf,
  note: Note,
): number => {
  const own = index.wordIds.get(stem);
  const most = own === undefined ? Infinity : tellsOf(index, own);
  let longest = 0;
  for (const id of twinsOf(stem)) {
    const length = share * Math.min(tellsOf(index, id), most);
    note(id, { weight: length * WORTH_OF_TWIN, kind, written });
    longest = Math.max(longest, length);
  }
  return longest;
};

/** Notes the stem, or near ones where the index does not know it; returns its length. */
const noteStem = (
  { stem, share, kind, written, mayBeNear }: Stem,
  index: LabelIndex,
  findNear: FindNearWords,
  note: Note,
  unknownLength: number,
): number => {
  const id = index.wordIds.get(stem);
  if (id !== undefined) {
    const weight = share * tellsOf(index, id);
    note(id, { weight, kind, written });
    return weight;
  }
  let longest = 0;
  for (const near of mayBeNear ? findNear(stem) : []) {
    const full = share * tellsOf(index, near.id);
    const weight = full * near.closeness * WORTH_OF_NEAR;
    note(near.id, { weight, kind: "near-spelling", written });
    longest = Math.max(longest, full);
  }
  return longest || unknownLength;
};

const noteJoined = (words: readonly ReadWord[], index: LabelIndex, note: Note): void => {
  if (words.length < 2 || words.length > MOST_JOINED) return;
  const pairs = words.flatMap((a) => words.filter((b) => a !== b).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const written = `${a.text} ${b.text}`;
    for (const link of links) {
      const id = index.wordIds.get(stemOf(a.folded + link + b.folded));
      const weight = id === undefined ? 0 : tellsOf(index, id) * shares.compound * WORTH_OF_JOINED;
      note(id, { weight, kind: "word", written });
    }
  }
};

const tellsOf = (index: LabelIndex, id: number): number => index.tells[id] ?? 0;
