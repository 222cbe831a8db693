import { makeCompoundSplitter, type SplitCompound } from "./compound-splitting";
import { type TitleWord, wordsInLabel, wordsInTitle } from "./title-words";
import { foldGender, stemOf } from "./word-form";

/** A telling word with the stems it is found by. */
export type ReadWord = {
  readonly text: string;
  /** In Latin small letters, one form for all genders. */
  readonly folded: string;
  /** Stem of the whole word. */
  readonly stem: string;
  /** Stems of the parts of a compound, empty for a simple word. */
  readonly parts: readonly string[];
  /** Stems of the parts' own parts. */
  readonly smallerParts: readonly string[];
  readonly stretch: number;
};

export type TitleReader = {
  /** Reads what people write: names of employers and phrases of ads are left out. */
  readonly readTitle: (title: string) => readonly ReadWord[];
  /** Reads a label of a vocabulary, which holds nothing to leave out; only German is divided. */
  readonly readLabel: (label: string, isGerman: boolean) => readonly ReadWord[];
};

/** What a word in one piece comes to; looked up again and again. */
type WordReading = Omit<ReadWord, "text" | "stretch">;

// Enough for the words of ads, little beside a label set of 300,000.
const MOST_REMEMBERED = 30_000;

/** Reads titles with the compounds that `lexicon` can take apart. */
export const makeTitleReader = (lexicon: ReadonlySet<string>): TitleReader => {
  const splitCompound = makeCompoundSplitter(lexicon);
  const readPiece = remember((word: string) => readPieces(word, [word], splitCompound));
  const readSimple = remember((word: string) => readPieces(word, [word], undivided));
  const headOf = (word: string): string => splitCompound(word).parts.at(-1) ?? word;
  const read = (word: TitleWord, isGerman: boolean): ReadWord => {
    const known = isGerman ? readPiece : readSimple;
    const split = isGerman ? splitCompound : undivided;
    const reading =
      word.pieces.length > 0 ? readPieces(word.folded, word.pieces, split) : known(word.folded);
    return { ...reading, text: word.text, stretch: word.stretch };
  };
  return {
    readTitle: (title) => wordsInTitle(title, headOf).map((word) => read(word, true)),
    readLabel: (label, isGerman) =>
      wordsInLabel(label, isGerman ? headOf : (word) => word).map((word) => read(word, isGerman)),
  };
};

const undivided: SplitCompound = (word) => ({ parts: [word], smallerParts: [] });

const readPieces = (
  word: string,
  pieces: readonly string[],
  splitCompound: SplitCompound,
): WordReading => {
  const compounds = pieces.map((piece) => splitCompound(foldGender(piece)));
  const parts = compounds.flatMap((compound) => compound.parts);
  return {
    folded: foldGender(word),
    stem: stemOf(word),
    parts: parts.length > 1 ? parts.map(stemOf) : [],
    smallerParts: compounds.flatMap((compound) => compound.smallerParts.map(stemOf)),
  };
};

const remember = (read: (word: string) => WordReading): ((word: string) => WordReading) => {
  const known = new Map<string, WordReading>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const reading = read(word);
    known.set(word, reading);
    return reading;
  };
};
