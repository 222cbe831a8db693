import { type Found, stated } from "../evidence";
import type { AdText } from "../text/ad-text";
import { behindHit, type Hit, hitsIn, pattern } from "../text/hits";

export type HoursPerWeek = { readonly min: number; readonly max: number };

const number = "(\\d{1,2}(?:[.,]\\d{1,2})?)";
const range = `${number}(?:\\s*(?:std\\.?|stunden|h)?\\s*(?:-|–|bis zu|bis|oder|und|\\/)\\s*${number})?`;
const hours = "(?:std\\.?|stdn\\.?|stunden|h(?!\\p{L}))";
const perWeek =
  "(?:\\s*(?:\\/|pro|je|in der|die|a)\\s*(?:woche|wo\\.?(?!\\p{L})|kw(?!\\p{L})|week)|\\s*wöchentlich|\\s*i\\.\\s?d\\.\\s?woche|\\s*wtl\\.?)";

const patterns = [
  pattern(
    new RegExp(
      `(?<![\\d.,])${range}\\s*-?\\s*(?:${hours}${perWeek}|wochen(?:arbeits)?stunden|hours (?:per|a) week)`,
      "giu",
    ),
    "woch",
    "wöch",
    "week",
    "/wo",
    "/ wo",
    "kw",
    "wtl",
  ),
  pattern(
    new RegExp(`(?<![\\d.,])${range}\\s?-?\\s?(?:stunden|std\\.?|h)-?\\s?woche(?!\\p{L})`, "giu"),
    "woche",
  ),
  pattern(
    new RegExp(
      `wochenarbeitszeit[^\\d.;]{0,40}?${range}(?:\\s*${hours})?(?![\\d.,]*\\s*(?:€|euro|%|jahr))`,
      "giu",
    ),
    "wochenarbeitszeit",
  ),
  pattern(
    new RegExp(`wöchentlich(?:e[nrs]?)?[^\\d.;,]{0,25}${range}\\s*${hours}`, "giu"),
    "wöchentlich",
  ),
];

const loose = pattern(
  new RegExp(`(?<!\\p{L})(?:voll|teil)zeit[^\\d.;]{0,30}?(?<![\\d.,])${range}\\s*${hours}`, "giu"),
  "zeit",
);

const bound = /(?:mindestens|mind\.?|min\.|ab|bis zu|maximal|max\.?|höchstens|bis)\s*$/i;
const otherSpan = /^\s*(?:\/|pro|im|je|a)?\s*(?:monat|mtl|tag|täglich|jahr|schicht)/i;
const noWork =
  /24[- ]?(?:stunden|h|\/)|überstunden|rund um die uhr|urlaub|antwort|rückmeld|weiterbildung/i;

const FEWEST = 1;
const MOST = 48;

/** Weekly hours from the least to the most the ad names; one-sided limits ("bis zu 30") say too little. */
export const hoursIn = (ad: AdText): Found<HoursPerWeek> | undefined => {
  const exact = patterns.flatMap((one) => hitsIn(ad, one)).flatMap(spanOf);
  const spans = exact.length > 0 ? exact : hitsIn(ad, loose).flatMap(spanOf);
  const [first] = spans;
  if (!first) return undefined;
  const min = Math.min(...spans.map(({ value }) => value.min));
  const max = Math.max(...spans.map(({ value }) => value.max));
  return stated({ min, max }, first.evidence);
};

const spanOf = (hit: Hit): readonly Found<HoursPerWeek>[] => {
  const from = toNumber(hit.match[1]);
  const to = toNumber(hit.match[2]);
  if (from === undefined || isOtherTime(hit) || (to === undefined && isBound(hit))) return [];
  const hours = to === undefined ? [from] : [from, to];
  const value = { min: Math.min(...hours), max: Math.max(...hours) };
  return value.min >= FEWEST && value.max <= MOST ? [stated(value, hit.evidence)] : [];
};

const isOtherTime = (hit: Hit): boolean =>
  noWork.test(hit.match[0]) || otherSpan.test(behindHit(hit, 12));

/** "Bis zu 30 Stunden" names one end only. */
const isBound = ({ match, segment }: Hit): boolean => {
  const numberAt = match.index + match[0].indexOf(match[1] ?? "");
  return bound.test(segment.text.slice(0, numberAt));
};

const toNumber = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.replace(",", "."));
