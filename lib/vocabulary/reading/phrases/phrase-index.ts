import { fold } from "../text/fold";
import { type Token, tokensOf } from "../text/tokens";

/** Words that stand for values; a phrase may stand for several. */
export type PhraseEntry<Value> = { readonly words: string; readonly value: Value };

export type PhraseMatch<Value> = {
  readonly values: readonly Value[];
  /** The phrase as the vocabulary words it. */
  readonly phrase: string;
  /** Positions in the text the tokens were cut from. */
  readonly start: number;
  readonly end: number;
};

/** Which spelling in the text is the phrase: any, a noun's or verb's with a capital, exactly its own. */
type Spelling = "any" | "noun" | "verb" | "exact";

type Spelled = { readonly raw: string; readonly spelling: Spelling };

type Phrase<Value> = {
  readonly words: string;
  readonly spelled: readonly Spelled[];
  readonly values: Value[];
};

type Node<Value> = {
  readonly next: Map<string, Node<Value>>;
  phrase?: Phrase<Value>;
};

export type FindOptions = {
  /** Verbs count in small letters too: "Sie verpacken Waren" is "Verpacken". */
  readonly verbsCount?: boolean;
};

export type PhraseIndex<Value> = {
  /** All phrases in a text, longest first at each place, never overlapping. */
  readonly findAll: (
    text: string,
    tokens: readonly Token[],
    options?: FindOptions,
  ) => readonly PhraseMatch<Value>[];
  /** The values of a phrase of one word, given folded. */
  readonly valuesOfWord: (folded: string) => readonly Value[] | undefined;
};

// Short words change their sense with a letter ("Packen", "Pack"), so they are never stemmed.
const SHORTEST_STEMMED_WORD = 7;
const SHORTEST_STEMMED_PART = 4;
const verbEnding = /(?:en|ern|eln|ens)$/i;
const LONGEST_NAME = 4;
const LONGEST_ACRONYM = 6;

/** Finds thousands of phrases in one pass over the words of a text. */
export const makePhraseIndex = <Value>(
  entries: readonly PhraseEntry<Value>[],
): PhraseIndex<Value> => {
  const root: Node<Value> = { next: new Map() };
  const words = new Map<string, readonly Value[]>();
  for (const { words: phrase, value } of entries) {
    const tokens = tokensOf(phrase);
    const values = insert(root, phrase, tokens, value);
    if (tokens.length === 1) words.set(fold(phrase), values);
  }
  return {
    findAll: (text, tokens, options = {}) => findAll(root, text, tokens, options),
    valuesOfWord: (folded) => words.get(folded),
  };
};

const insert = <Value>(
  root: Node<Value>,
  words: string,
  tokens: readonly Token[],
  value: Value,
): readonly Value[] => {
  const shortest = tokens.length === 1 ? SHORTEST_STEMMED_WORD : SHORTEST_STEMMED_PART;
  let node = root;
  for (const { folded, stemKey } of tokens) {
    const key = folded.length >= shortest ? stemKey : folded;
    const next = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  const spelled = tokens.map(({ raw }) => ({ raw, spelling: spellingOf(raw, tokens.length) }));
  node.phrase ??= { words, spelled, values: [] };
  if (!node.phrase.values.includes(value)) node.phrase.values.push(value);
  return node.phrase.values;
};

const spellingOf = (word: string, phraseLength: number): Spelling => {
  const capitals = word.replace(/[^\p{Lu}]/gu, "").length;
  if (capitals > 1 && word.length <= LONGEST_ACRONYM) return "exact";
  return phraseLength > 1 ? partSpelling(word, capitals) : wordSpelling(word, capitals);
};

const partSpelling = (word: string, capitals: number): Spelling =>
  capitals > 0 && word.length === 1 ? "exact" : "any";

const wordSpelling = (word: string, capitals: number): Spelling => {
  if (capitals === 0) return "any";
  if (word.length <= LONGEST_NAME) return "exact";
  return verbEnding.test(word) ? "verb" : "noun";
};

const findAll = <Value>(
  root: Node<Value>,
  text: string,
  tokens: readonly Token[],
  options: FindOptions,
): readonly PhraseMatch<Value>[] => {
  const matches: PhraseMatch<Value>[] = [];
  const allowed = allowedSmall(text, options);
  let from = 0;
  while (from < tokens.length) {
    const found = starts(root, tokens[from])
      ? longestFrom(root, text, tokens, from, allowed)
      : undefined;
    if (found) matches.push(found.match);
    from = found ? found.next : from + 1;
  }
  return matches;
};

const starts = <Value>({ next }: Node<Value>, token: Token | undefined): boolean =>
  token !== undefined && (next.has(token.folded) || next.has(token.stemKey));

type Longest<Value> = { readonly match: PhraseMatch<Value>; readonly next: number };

const longestFrom = <Value>(
  root: Node<Value>,
  text: string,
  tokens: readonly Token[],
  from: number,
  allowed: ReadonlySet<Spelling>,
): Longest<Value> | undefined => {
  let longest: Longest<Value> | undefined;
  let nodes: readonly Node<Value>[] = [root];
  for (let at = from; nodes.length > 0 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (at > from && !joins(text, tokens[at - 1], token))) break;
    nodes = followed(nodes, token);
    const phrase = nodes
      .map((node) => node.phrase)
      .find((candidate) => candidate && isSpelled(candidate, tokens, from, allowed));
    if (phrase) longest = { match: matchOf(phrase, tokens[from], token), next: at + 1 };
  }
  return longest;
};

const followed = <Value>(
  nodes: readonly Node<Value>[],
  { folded, stemKey }: Token,
): readonly Node<Value>[] => {
  const reached: Node<Value>[] = [];
  for (const { next } of nodes) {
    const [exact, stemmed] = [next.get(folded), next.get(stemKey)];
    if (exact) reached.push(exact);
    if (stemmed) reached.push(stemmed);
  }
  return reached;
};

const matchOf = <Value>(
  { words, values }: Phrase<Value>,
  first: Token | undefined,
  last: Token,
): PhraseMatch<Value> => ({
  phrase: words,
  values,
  start: first?.start ?? last.start,
  end: last.end,
});

const isSpelled = <Value>(
  { spelled }: Phrase<Value>,
  tokens: readonly Token[],
  from: number,
  allowed: ReadonlySet<Spelling>,
): boolean =>
  spelled.every(({ raw: own, spelling }, position) => {
    const raw = tokens[from + position]?.raw ?? "";
    if (spelling === "exact") return raw === own || raw === own.toUpperCase();
    // "Polieren" has the stem of "Polier", who is a foreman.
    if (spelling === "verb" && !verbEnding.test(raw)) return false;
    return allowed.has(spelling) || isCapital(raw);
  });

/** Which words count in small letters; all do where the text knows no capitals at all. */
const allowedSmall = (text: string, { verbsCount = false }: FindOptions): ReadonlySet<Spelling> => {
  if (!/\p{Lu}/u.test(text)) return anySmall;
  return verbsCount ? smallVerbs : noneSmall;
};

const anySmall: ReadonlySet<Spelling> = new Set<Spelling>(["any", "noun", "verb"]);
const smallVerbs: ReadonlySet<Spelling> = new Set<Spelling>(["any", "verb"]);
const noneSmall: ReadonlySet<Spelling> = new Set<Spelling>(["any"]);

const isCapital = (word: string): boolean => /^[^\p{Ll}]/u.test(word);

// What may stand between two words of one phrase: "Führerschein (Klasse B)", "Früh-, Spät-".
const joint = /^(?:(?:\s|[-–/&+.'’®"„“(]){1,4}|-, )$/;
const lightJoint = /^(?:\s|[-–/&+.,'’®"„“(])?$/;
const LONGEST_SHORT_FORM = 3;

const joins = (text: string, before: Token | undefined, after: Token): boolean => {
  if (!before) return false;
  const between = text.slice(before.end, after.start);
  if (between.length <= 1) return lightJoint.test(between);
  const isBroken = /\.\s/.test(between) && before.raw.length > LONGEST_SHORT_FORM;
  return !isBroken && joint.test(between);
};
