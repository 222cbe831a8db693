import { atOnceWords, startDays } from "../data/start-words";
import type { QueryWord } from "../words/query-words";
import { rawKey } from "../words/word-key";
import type { Claim, Reader } from "./claim";

const days: ReadonlySet<string> = new Set(startDays.map(rawKey));
const atOnce: ReadonlySet<string> = new Set(atOnceWords.map(rawKey));

const date = /^\d{1,2}\.\d{0,2}\.?(?:\d{2}|\d{4})?$/;
const year = /^20[2-4]\d$/;

/** "ab sofort", "ab nächste Woche", "zum 1.8.", "ab 01.09.2026", "August 2026", "2026". */
export const readStart: Reader = (words, isFree) => {
  const claims: Claim[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const to = isFree(from) ? endOfStart(words, from) : from;
    if (to > from) claims.push({ from, to, meaning: { kind: "start", id: idOf(words, from, to) } });
    from = Math.max(from, to - 1);
  }
  return claims;
};

/** Where words about the start end, `from` itself where they are none. */
const endOfStart = (words: readonly QueryWord[], from: number): number => {
  const isAnnounced = words[from]?.rawKey === "ab";
  const first = isAnnounced ? from + 1 : from;
  const end = endOfDays(words, first);
  if (isAnnounced) return end > first ? end : from;
  return tellsAlone(words, first, end) ? end : from;
};

const endOfDays = (words: readonly QueryWord[], first: number): number => {
  let end = first;
  while (end < words.length && isDay(words[end])) end += 1;
  return end;
};

const isDay = (word: QueryWord | undefined): boolean =>
  word !== undefined &&
  (days.has(word.rawKey) ||
    date.test(word.text) ||
    year.test(word.rawKey) ||
    atOnce.has(word.rawKey));

/** A weekday or month alone may be part of something else ("montags", the name August). */
const tellsAlone = (words: readonly QueryWord[], first: number, end: number): boolean =>
  words
    .slice(first, end)
    .some(({ rawKey: key, text }) => atOnce.has(key) || date.test(text) || year.test(key));

const idOf = (words: readonly QueryWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.rawKey)
    .filter((key) => key !== "ab")
    .join("-");
