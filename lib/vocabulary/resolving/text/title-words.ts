import { splitAtSeeking, withoutNames } from "./employer-names";
import { withoutGenderMarks } from "./gender-marks";
import { isJoiningWord, isNoise } from "./noise-words";
import { foldScript } from "./script-folding";

/** A word of a title that may tell something about the occupation. */
export type TitleWord = {
  /** As written. */
  readonly text: string;
  /** After `foldScript`, hyphens gone, an ellipsis filled in („Maschinen-“ → maschinenfuehrer). */
  readonly folded: string;
  /** Pieces between hyphens or around the filled gap; empty where the word is in one piece. */
  readonly pieces: readonly string[];
  /** Number of the stretch it stands in: „Koch“ 0 and „Servicekraft“ 1 in „Koch und Servicekraft“. */
  readonly stretch: number;
};

const LONGEST_TITLE = 1_200;
const MOST_WORDS = 40;
const phrases =
  /(?<![\p{L}])(?:full[- ]?time|part[- ]?time|home[- ]?office|ab\s+sofort|in\s+(?:voll|teil)zeit|unser\s+team|auf\s+\d+[-\s]?(?:€|euro)?[-\s]?basis)(?![\p{L}])/giu;
const wordInText = /-?[\p{L}\p{M}\p{N}]+(?:[-‑–.'’][\p{L}\p{M}\p{N}]+)*[-‑–]?[+#]*/gu;
const otherHyphens = /[‑–]/g;
const outerHyphens = /^-|[-‑–]$/g;
const hasSeam = /[-.'’]/;
const hasLetters = /\p{L}[^\p{L}]*[\p{L}+#]/u;
const breaksStretch = /[,/|;&+•·:()[\]\n\r–—]|\s-\s/u;
const alternatives: ReadonlySet<string> = new Set(
  "und oder sowie bzw and or et ou en of y e o i oraz lub ili ta abo ve veya w".split(" "),
);

/** The telling words of a title; names of employers, marks and phrases of ads are left out. */
export const wordsInTitle = (title: string, headOf: (word: string) => string): TitleWord[] => {
  const start = title.slice(0, LONGEST_TITLE).normalize("NFKC");
  const plain = withoutGenderMarks(withoutNames(start)).replace(phrases, " ");
  const halves = splitAtSeeking(plain);
  const wanted = halves ? readWords(halves.wanted, headOf) : [];
  return wanted.length > 0 ? wanted : readWords(halves ? halves.before : plain, headOf);
};

/** The telling words of a label, which has neither employers nor phrases of ads in it. */
export const wordsInLabel = (label: string, headOf: (word: string) => string): TitleWord[] =>
  readWords(withoutGenderMarks(label.normalize("NFKC")), headOf);

type Token = { readonly text: string; readonly folded: string; readonly stretch: number };
type HeadOf = (word: string) => string;

const readWords = (text: string, headOf: HeadOf): TitleWord[] => {
  const telling: Token[] = [];
  for (const token of tokensOf(text)) {
    if (!isNoise(token.folded) && telling.length < MOST_WORDS) telling.push(token);
  }
  return telling.map((token, at) => toWord(token, at, telling, headOf));
};

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let [stretch, end, wasOpen] = [0, 0, true];
  for (const match of text.matchAll(wordInText)) {
    const [written] = match;
    const folded = foldScript(written).replace(otherHyphens, "-");
    const isAlternative = alternatives.has(folded);
    const breaks = isAlternative || breaksStretch.test(text.slice(end, match.index));
    end = match.index + written.length;
    if (!wasOpen && breaks) stretch += 1;
    if (isAlternative) continue;
    wasOpen = folded.endsWith("-");
    if (isTelling(folded)) tokens.push({ text: written, folded, stretch });
  }
  return tokens;
};

const isTelling = (folded: string): boolean =>
  folded.length > 1 && hasLetters.test(folded) && !isJoiningWord(folded);

const toWord = (token: Token, at: number, tokens: readonly Token[], headOf: HeadOf): TitleWord => {
  const { text, folded, stretch } = token;
  if (!hasSeam.test(folded)) return { text, folded, pieces: [], stretch };
  const pieces = piecesOf(folded, at, tokens, headOf);
  return {
    text: text.replace(outerHyphens, ""),
    folded: pieces.join(""),
    pieces: pieces.length > 1 ? pieces : [],
    stretch,
  };
};

const piecesOf = (
  folded: string,
  at: number,
  tokens: readonly Token[],
  headOf: HeadOf,
): readonly string[] => {
  const own = folded.split(hasSeam).filter((piece) => piece.length > 0);
  if (folded.endsWith("-")) return [...own, ...headBehind(at, tokens, headOf)];
  if (folded.startsWith("-")) return [...startBefore(at, tokens, headOf), ...own];
  return own;
};

/** „Maschinen- und Anlagenführer“: the head of the next whole word closes the first. */
const headBehind = (at: number, tokens: readonly Token[], headOf: HeadOf): readonly string[] => {
  const closing = tokens.slice(at + 1).find((next) => !next.folded.endsWith("-"));
  const head = closing && headOf(closing.folded.split("-").at(-1) ?? "");
  return head ? [head] : [];
};

/** „Industriemechaniker und -elektroniker“: the word before lends its start. */
const startBefore = (at: number, tokens: readonly Token[], headOf: HeadOf): readonly string[] => {
  const opening = tokens[at - 1]?.folded ?? "";
  const start = opening.slice(0, opening.length - headOf(opening).length);
  return start ? [start] : [];
};
