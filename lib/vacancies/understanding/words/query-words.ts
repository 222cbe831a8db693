import { glueWords } from "../data/glue-words";
import { blankGenderMarks } from "./gender-marks";
import { rawKey, wordKey } from "./word-key";

/** A word of a query that may mean something. */
export type QueryWord = {
  readonly text: string;
  /** UTF-16 offsets in the query. */
  readonly start: number;
  readonly end: number;
  /** One spelling for all cases, umlauts and genders. */
  readonly key: string;
  /** The same with the gender kept. */
  readonly rawKey: string;
  /** Keys of the glue words between the word before and this one. */
  readonly glue: readonly string[];
  /** Whether the word before and this one are one compound: "LKW-Fahrer". */
  readonly isHyphenated: boolean;
  /** Whether a comma or slash stands before it. */
  readonly isSeparated: boolean;
};

/** "Führerschein AM" is not "am"; in a query all in capitals nothing is told apart. */
const isAcronym = (word: string, query: string): boolean =>
  /^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(query);

const glue: ReadonlySet<string> = new Set(glueWords.map(rawKey));

/** Dates and decimals, words with "C++", "C#" and "M'gladbach", and two signs that mean words. */
const wordPattern =
  /\d+(?:[.,]\d+)+\.?|\d{1,2}\.(?=\s|$)|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*(?:\+\+|#)?|[€%]/gu;

/** "Erkelenz'de", "Köln’den": in and from a place. */
const turkishEnding = /(?<=\p{L}{3})['’](?:[dt][ea]n?|[dt][ea]ki|y[ea])(?!\p{L})/gu;

const blanks = (found: string): string => " ".repeat(found.length);

// A map: what is typed may be called like what every object has, such as "constructor".
const signs: ReadonlyMap<string, string> = new Map([
  ["€", "euro"],
  ["%", "prozent"],
]);

/** Longer queries are told apart no further: nobody types more in earnest. */
const MOST_WORDS = 32;

/** The telling words of a query; glue between them is noted, signs and marks are left out. */
export const queryWordsOf = (query: string): readonly QueryWord[] => {
  const text = blankGenderMarks(query).replace(turkishEnding, blanks);
  const words: QueryWord[] = [];
  let [before, gap, end]: [string[], string, number] = [[], "", 0];
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    const raw = signs.get(written) ?? rawKey(written);
    gap += text.slice(end, match.index);
    end = match.index + written.length;
    if (raw === "") continue;
    if (glue.has(raw) && !isAcronym(written, query)) {
      before.push(raw);
      continue;
    }
    words.push({
      text: written,
      start: match.index,
      end,
      key: signs.get(written) ?? wordKey(written),
      rawKey: raw,
      glue: before,
      isHyphenated: before.length === 0 && /^[-‑–]$/.test(gap),
      isSeparated: /[,;/|]/.test(gap),
    });
    [before, gap] = [[], ""];
  }
  return withoutEchoes(words.slice(0, MOST_WORDS));
};

/** "Koch/Köchin" and "Kaufmann Kauffrau" say the same twice: the second belongs to the first. */
const withoutEchoes = (words: readonly QueryWord[]): readonly QueryWord[] =>
  words.reduce<readonly QueryWord[]>((kept, word) => {
    const last = kept.at(-1);
    if (!last || !isEcho(last, word)) return [...kept, word];
    return [...kept.slice(0, -1), { ...last, text: `${last.text}/${word.text}`, end: word.end }];
  }, []);

const isEcho = (word: QueryWord, next: QueryWord): boolean =>
  sameForAll(word.key) === sameForAll(next.key) && word.key.length > 3 && next.glue.length === 0;

/** "koech" and "koch", "aerzt" and "arzt". */
const sameForAll = (key: string): string => key.replace(/([aou])e(?=[^aeiou]+$)/, "$1");
