import type { PhraseIndex } from "../phrases/phrase-index";
import type { Token } from "../text/tokens";

// "Schweißkenntnisse" is knowledge of welding; "Schweißgerät" is not.
const harmlessEndings = [
  "kenntnissen",
  "kenntnisse",
  "kenntnis",
  "erfahrungen",
  "erfahrung",
  "arbeiten",
  "taetigkeiten",
  "taetigkeit",
  "praxis",
  "wissen",
  "zertifikat",
  "zertifizierung",
  "lehrgang",
  "software",
  "programme",
  "programmen",
  "systeme",
  "systemen",
  "anwendungen",
];

const SHORTEST_COMPOUND = 10;
const SHORTEST_PART = 4;

/** The values of a closed compound whose first part is a known word: "Excelkenntnisse". */
export const valuesOfCompound = <Value>(
  { folded }: Token,
  { valuesOfWord }: PhraseIndex<Value>,
): readonly Value[] | undefined => {
  if (folded.length < SHORTEST_COMPOUND) return undefined;
  const ending = harmlessEndings.find((word) => folded.endsWith(word));
  if (ending === undefined) return undefined;
  const first = folded.slice(0, -ending.length);
  if (first.length < SHORTEST_PART) return undefined;
  return valuesOfWord(first) ?? valuesOfWord(first.replace(/s$/, "")) ?? valuesOfWord(`${first}en`);
};

// Proofs keep their sense behind any first part: "Elektrostaplerschein" is a "Staplerschein".
const SHORTEST_PROOF = 9;
const proofEnding = /(?:schein|zeugnis|lizenz)e?s?$/;

/** The values of a proof with something in front of it, the longest known ending first. */
export const valuesOfProof = <Value>(
  { folded }: Token,
  { valuesOfWord }: PhraseIndex<Value>,
): readonly Value[] | undefined => {
  if (!proofEnding.test(folded)) return undefined;
  const word = folded.replace(/(?<=schein)e?s?$|(?<=zeugnis)(?:ses|se)$/, "");
  for (let from = 2; word.length - from >= SHORTEST_PROOF; from += 1) {
    const values = valuesOfWord(word.slice(from));
    if (values) return values;
  }
  return undefined;
};

const genitives: ReadonlySet<string> = new Set(["von", "der", "des", "unserer"]);

/** A compound taken apart: "Bedienung von Maschinen" is "Maschinenbedienung". */
export const valuesOfGenitive = <Value>(
  tokens: readonly Token[],
  at: number,
  { valuesOfWord }: PhraseIndex<Value>,
): readonly Value[] | undefined => {
  if (!genitives.has(foldedAt(tokens, at + 1))) return undefined;
  const [head, object] = [foldedAt(tokens, at), foldedAt(tokens, at + 2)];
  if (head.length < SHORTEST_HEAD || object.length < SHORTEST_PART) return undefined;
  return valuesOfWord(object + head) ?? valuesOfWord(object.replace(/[ns]$/, "") + head);
};

const foldedAt = (tokens: readonly Token[], at: number): string => tokens[at]?.folded ?? "";

const SHORTEST_HEAD = 6;

const connectors = /^(?:und|oder|bzw|sowie|u)$/;
const MOST_PARTS = 6;

/**
 * The values of a part whose rest stands further on or back: "Kran- und Staplerschein",
 * "Warenannahme und -ausgabe".
 */
export const valuesOfEllipsis = <Value>(
  text: string,
  tokens: readonly Token[],
  at: number,
  index: PhraseIndex<Value>,
): readonly Value[] | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  if (isFirstPart(text, token)) {
    const whole = wholeAfter(text, tokens, at);
    return whole ? completed(token.folded, whole.folded, index) : undefined;
  }
  if (!isLastPart(text, token)) return undefined;
  const before = tokens
    .slice(Math.max(0, at - 2), at)
    .findLast(({ folded }) => !connectors.test(folded));
  return before ? completedBack(token.folded, before.folded, index) : undefined;
};

const isFirstPart = (text: string, { end }: Token): boolean =>
  text.charAt(end) === "-" && /^$|[\s,/]/.test(text.charAt(end + 1));

const isLastPart = (text: string, { start }: Token): boolean =>
  text.charAt(start - 1) === "-" && /^$|[\s/]/.test(text.charAt(start - 2));

const wholeAfter = (text: string, tokens: readonly Token[], at: number): Token | undefined =>
  tokens
    .slice(at + 1, at + 1 + MOST_PARTS)
    .find(({ folded, end }) => !connectors.test(folded) && text.charAt(end) !== "-");

const SHORTEST_REST = 4;

const completed = <Value>(
  first: string,
  whole: string,
  { valuesOfWord }: PhraseIndex<Value>,
): readonly Value[] | undefined => {
  for (let from = 2; whole.length - from >= SHORTEST_REST; from += 1) {
    const rest = whole.slice(from);
    const values = valuesOfWord(first + rest) ?? valuesOfWord(first + rest.replace(/e?n$/, ""));
    if (values) return values;
  }
  return undefined;
};

const completedBack = <Value>(
  last: string,
  whole: string,
  { valuesOfWord }: PhraseIndex<Value>,
): readonly Value[] | undefined => {
  for (let length = whole.length - 2; length >= SHORTEST_REST; length -= 1) {
    const values = valuesOfWord(whole.slice(0, length) + last);
    if (values) return values;
  }
  return undefined;
};
