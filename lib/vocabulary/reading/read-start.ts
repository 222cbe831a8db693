import { type Found, inferred, stated } from "./evidence";
import type { AdText } from "./text/ad-text";
import { dayIn, monthName } from "./text/days";
import { beforeHit, type Hit, hitsIn, pattern } from "./text/hits";

export type StartReading = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The ad says "ab sofort", so the day is the one it was read for. */
  readonly isImmediate: boolean;
};

const cue =
  "(?:ab(?: dem)?|zum|per|am|(?:arbeits|ausbildungs|dienst)?(?:beginn|start)(?:datum|termin)?|eintritt(?:s(?:datum|termin))?|einstieg|einstellung(?:stermin)?|start date|from)";
const date = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?(?:\\d{4}|\\d{2})(?!\\d))?|(?:\\d{1,2}\\.\\s?)?${monthName}\\.?(?:\\s*\\d{4})?)`;
const dated = pattern(
  new RegExp(
    `(?<!\\p{L})${cue}\\s*(?:zum|ab|ist|der|am|dem|:|–|-|\\s)*\\s*(?:frühestens |spätestens )?(${date})`,
    "giu",
  ),
  "ab ",
  "zum",
  "per ",
  "am ",
  "beginn",
  "start",
  "eintritt",
  "einstieg",
  "einstell",
  "from",
);

const immediate = pattern(
  /(?<!\p{L})(?:ab sofort|zum nächstmöglichen|nächstmöglich\p{L}*|schnellstmöglich|(?:beginn|start|eintritt|arbeitsbeginn)[:\s]+(?:ab )?sofort|sofort(?:iger|ige)? (?:eintritt|beginn|start|einstieg|stelle)|per sofort|asap)(?!\p{L})/giu,
  "sofort",
  "nächstmög",
  "schnellst",
  "asap",
);

// Days that are none of the start: deadlines, ends, histories and opening hours.
const otherDay =
  /bis(?: zum| spätestens)?\s*$|befrist|bewerbungsschluss|bewerbungsfrist|seit|gegründet|stand|veröffentlicht|rückmeldung|geboren|gültig/i;

/** When the job starts. A date beats "ab sofort"; a day without a year is the next one. */
export const readStart = (ad: AdText, referenceDay: string): Found<StartReading> | undefined => {
  const days = hitsIn(ad, dated, applied).flatMap((hit) => startOf(hit, referenceDay));
  if (days[0]) return days[0];
  const now = hitsIn(ad, immediate, applied).find(
    (hit) =>
      hit.need !== "negated" && !/bewirb|bewerb|meld|anruf|erreich/i.test(beforeHit(hit, 40)),
  );
  return now && inferred({ day: referenceDay, isImmediate: true }, now.evidence);
};

const applied = new Set(["about"] as const);

const startOf = (hit: Hit, referenceDay: string): readonly Found<StartReading>[] => {
  const day = dayIn(hit.match[1] ?? "", referenceDay);
  if (day === undefined || day < yearBefore(referenceDay) || isOtherDay(hit)) return [];
  return [stated({ day, isImmediate: false }, hit.evidence)];
};

const isOtherDay = (hit: Hit): boolean => {
  const sentence = hit.segment.text;
  const isWeak = /^(?:am|from|per)\b/i.test(hit.match[0]);
  const saysStart = /beginn|start|eintritt|einstell|gesucht|suchen/i.test(sentence);
  const saysApply = /bewerb|bewirb/i.test(sentence);
  return otherDay.test(beforeHit(hit, 40)) || ((isWeak || saysApply) && !saysStart);
};

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
