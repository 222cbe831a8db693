export type Compound = {
  /** As few and long parts as possible, as written; just the word itself where it is no compound. */
  readonly parts: readonly string[];
  /** Parts of those parts: „gabel“ and „stapler“ in „gabelstapler“. */
  readonly smallerParts: readonly string[];
};
export type SplitCompound = (word: string) => Compound;

const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 4;
const LONGEST_PART = 18;
// Three letters are enough where the word is common at the edge of a compound.
const shortParts = (
  "alt bad bau bus erd gas geo gut hof kfz lkw pkw lok met neu oel ohr rad see zug kur amt bio cnc " +
  "sps edv tga shk web app"
).split(" ");
// Parts that hardly ever stand alone.
const boundParts =
  "fach dach glas haupt gross klein innen aussen fern nah hilfs teil tief hoch".split(" ");
const links = ["s", "es", "n", "en", "e", "er"] as const;

const COST_OF_A_PART = 1;
const COST_OF_A_LINK = 0.1;
const COST_OF_A_SHORT_PART = 1.6;
const COST_OF_UNKNOWN = 2.2;
// „gabel“ may be unknown before „stapler“; a shorter known end („alter“, „kraft“) proves too little.
const SHORTEST_TAIL_AFTER_UNKNOWN = 6;

type Surfaces = ReadonlyMap<string, number>;
type Step = { readonly cost: number; readonly from: number; readonly hasUnknown: boolean };

/** Splits compounds into words of `lexicon` (folded, in their ground form). */
export const makeCompoundSplitter = (lexicon: ReadonlySet<string>): SplitCompound => {
  const surfaces = surfacesOf(lexicon);
  const partsOf = (word: string, mayEndUnknown: boolean): readonly string[] =>
    word.length < SHORTEST_COMPOUND || !/^[a-z]+$/.test(word)
      ? [word]
      : split(word, surfaces, mayEndUnknown);
  return (word) => {
    const parts = partsOf(word, !lexicon.has(word));
    if (parts.length === 1) return { parts, smallerParts: [] };
    const smaller = parts.map((part) => partsOf(part, false)).filter(({ length }) => length > 1);
    return { parts, smallerParts: smaller.flat() };
  };
};

/** What every word may look like inside a compound, with the cost of taking it. */
const surfacesOf = (lexicon: Iterable<string>): Surfaces => {
  const surfaces = new Map<string, number>(shortParts.map((part) => [part, COST_OF_A_SHORT_PART]));
  const words = [...boundParts, ...lexicon].filter(
    (word) => word.length >= SHORTEST_PART && /^[a-z]+$/.test(word),
  );
  for (const word of words) surfaces.set(word, COST_OF_A_PART);
  for (const surface of words.flatMap(inflected)) {
    if (!surfaces.has(surface)) surfaces.set(surface, COST_OF_A_PART + COST_OF_A_LINK);
  }
  return surfaces;
};

/** „lager“ also stands as „lagers“, „schule“ as „schul“. */
const inflected = (word: string): readonly string[] => [
  ...links.map((link) => word + link),
  ...(word.endsWith("e") && word.length > SHORTEST_PART ? [word.slice(0, -1)] : []),
];

const split = (word: string, surfaces: Surfaces, mayEndUnknown: boolean): readonly string[] => {
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, hasUnknown: false }];
  for (let end = 3; end <= word.length; end += 1) {
    best[end] = cheapestStep(word, end, best, surfaces);
  }
  const last = best[word.length];
  if (!last || !isTrustworthy(word, last, surfaces, mayEndUnknown)) return [word];
  return partsOn(word, best);
};

const isTrustworthy = (
  word: string,
  last: Step,
  surfaces: Surfaces,
  mayEndUnknown: boolean,
): boolean => {
  if (!last.hasUnknown) return true;
  const tail = word.slice(last.from);
  return surfaces.has(tail) ? tail.length >= SHORTEST_TAIL_AFTER_UNKNOWN : mayEndUnknown;
};

const cheapestStep = (
  word: string,
  end: number,
  best: readonly (Step | undefined)[],
  surfaces: Surfaces,
): Step | undefined => {
  let cheapest: Step | undefined;
  for (let from = Math.max(0, end - LONGEST_PART); from <= end - 3; from += 1) {
    const before = best[from];
    const isWhole = end - from === word.length;
    const step = before && !isWhole ? stepOver(word, from, end, before, surfaces) : undefined;
    if (step && (!cheapest || step.cost < cheapest.cost)) cheapest = step;
  }
  return cheapest;
};

const stepOver = (
  word: string,
  from: number,
  end: number,
  before: Step,
  surfaces: Surfaces,
): Step | undefined => {
  const cost = surfaces.get(word.slice(from, end));
  if (cost) return { cost: before.cost + cost, from, hasUnknown: before.hasUnknown };
  // One stretch may be unknown, if it is long enough to be a word: „gabel“ in „gabelstapler“.
  if (before.hasUnknown || end - from < SHORTEST_PART + 1) return undefined;
  return { cost: before.cost + COST_OF_UNKNOWN + (end - from) / 20, from, hasUnknown: true };
};

const partsOn = (word: string, best: readonly (Step | undefined)[]): readonly string[] => {
  const parts: string[] = [];
  let end = word.length;
  while (end > 0) {
    const step = best[end];
    if (!step) return [word];
    parts.unshift(word.slice(step.from, end));
    end = step.from;
  }
  return parts;
};
