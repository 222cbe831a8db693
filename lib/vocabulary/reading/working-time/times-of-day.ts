import { type Found, inferred, stated } from "../evidence";
import type { AdText } from "../text/ad-text";
import { type Hit, hitsIn, pattern } from "../text/hits";
import { reachable } from "./schedules";

export type TimeSpan = { readonly start: string; readonly end: string };

const clock = "([01]?\\d|2[0-4])(?:[:.]([0-5]\\d))?";
const span = pattern(
  new RegExp(
    `(?<![\\d.,:])${clock}\\s*(?:uhr)?\\s*(?:-|–|bis(?: ca\\.?)?|und)\\s*${clock}\\s*(uhr|h(?!\\p{L}))?(?![\\d.:]*\\d|\\s*(?:std|stunden|€|euro|jahr|tage|kg|%|uhrz))`,
    "giu",
  ),
  "uhr",
  ":",
);

/** Spans of time like "7:30–12:30" or "von 6 bis 14 Uhr"; not those for calls or customers. */
export const timeSpansIn = (ad: AdText): readonly Found<TimeSpan>[] =>
  hitsIn(ad, span)
    .filter(({ segment }) => !reachable.test(segment.text))
    .flatMap(spanOf);

const spanOf = ({ match, evidence }: Hit): readonly Found<TimeSpan>[] => {
  const [words, startHour = "", startMinute, endHour = "", endMinute] = match;
  const hasColons = /\d:\d\d.*\d:\d\d/.test(words);
  if (!/uhr|\dh/i.test(words) && !hasColons) return [];
  const start = toClock(startHour, startMinute);
  const end = toClock(endHour, endMinute);
  return start === end ? [] : [stated({ start, end }, evidence)];
};

const toClock = (hour: string, minute = "00"): string =>
  `${hour === "24" ? "00" : hour.padStart(2, "0")}:${minute}`;

const day = "(?:mo|montags?|di|dienstags?|mi|mittwochs?|do|donnerstags?)";
const workDays = pattern(
  new RegExp(
    `(?<!\\p{L})${day}\\.?\\s*(?:-|–|bis)\\s*(?:einschließlich )?(freitags?|fr|samstags?|sa|sonntags?|so)(?!\\p{L})`,
    "giu",
  ),
  "mo",
  "di",
  "do",
);

/** "Mo–Fr" leaves the weekend free unless another sentence says otherwise; "Mo–Sa" does not. */
export const weekendByDays = (ad: AdText): Found<boolean> | undefined => {
  const hits = hitsIn(ad, workDays).filter(({ segment }) => !reachable.test(segment.text));
  const weekend = hits.find(({ match }) => /^s/i.test(match[1] ?? ""));
  if (weekend) return stated(true, weekend.evidence);
  return hits[0] && inferred(false, hits[0].evidence);
};
