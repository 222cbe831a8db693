import { isActingColumn } from "@/lib/data-protection/copy-of-data";
import { readRatings } from "@/lib/matching/stored/compact-ratings";
import de from "@/messages/de.json";

/** Names behind ids: of people at work, of offers, of occupations and skills. */
export type NamesBehindIds = {
  readonly people: Readonly<Record<string, string>>;
  readonly offers: Readonly<Record<string, string>>;
  readonly occupation: (id: string) => string | undefined;
  readonly skill: (id: string) => string | undefined;
  readonly site: (id: string) => string | undefined;
};

const { field: fields, word: words, act: actions } = de.personData;

/** Codes of the profile are worded as on the pages. */
const dictionaries: readonly Readonly<Record<string, unknown>>[] = [
  words,
  de.officer.role,
  de.access.reason,
  de.demand,
  de.school,
  de.vocational,
  de.match.obstacle,
  de.match.decide.reason,
];

/** Scores are stored in tenths of a point. */
const TENTHS = 10;

const moment = new Intl.DateTimeFormat("de-DE", {
  timeZone: "Europe/Berlin",
  dateStyle: "medium",
  timeStyle: "short",
});
const day = new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", dateStyle: "medium" });

export const labelOf = (key: string): string =>
  textIn(fields, key) ?? textIn(de.match.requirement, key) ?? key;

/** A value of a row in everyday words; nested facts stand one after the other. */
export const wordsOf = (key: string, value: unknown, names: NamesBehindIds): string => {
  if (value === null || value === undefined || value === "") return words.unknown;
  if (Array.isArray(value)) return listOf(key, value, names);
  if (typeof value !== "object") return plainWordsOf(key, value, names);
  return objectWords(value, names);
};

/** Facts that speak for themselves come first and need no label; a range is told as one. */
const objectWords = (value: object, names: NamesBehindIds): string => {
  const told = new Map(
    Object.entries(value)
      .filter(([key]) => !isTechnical(key))
      .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
      .map(([key, part]) => [key, wordsOf(key, part, names)]),
  );
  const [min, max] = [told.get("min"), told.get("max")];
  if (told.size === 2 && min && max) return words.range.replace("##", max).replace("#", min);
  return [...told]
    .map(([key, text]) => (spokenAlone.has(key) ? text : `${labelOf(key)}: ${text}`))
    .join(", ");
};

const spokenAlone = new Set(["occupationId", "language", "locality", "kind"]);
const readingOrder = [
  ...spokenAlone,
  ...["day", "postcode", "level", "years", "earliest", "latest", "from", "until", "min", "max"],
];
const placeOf = (key: string): number =>
  readingOrder.includes(key) ? readingOrder.indexOf(key) : readingOrder.length;

const plainWordsOf = (key: string, value: unknown, names: NamesBehindIds): string => {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return figureOf(key, value);
  const text = String(value);
  return nameOf(key, text, names) ?? dateOf(text) ?? codeOf(key, text) ?? text;
};

const figureOf = (key: string, value: number): string =>
  (key === "tenths" ? value / TENTHS : value).toLocaleString("de-DE");

/** The explanation of a match: what was met, what was missing. */
const ratingWords = (ratings: string): string =>
  readRatings(ratings)
    .map(({ requirement, verdict }) => {
      const { requirement: names, verdict: verdicts } = de.match;
      return `${names[requirement]}: ${verdicts[verdict]}`;
    })
    .join(", ");

const listOf = (key: string, values: readonly unknown[], names: NamesBehindIds): string =>
  values.length === 0 ? words.nothing : values.map((one) => wordsOf(key, one, names)).join("; ");

const nameOf = (key: string, id: string, names: NamesBehindIds): string | undefined => {
  if (isActingColumn(key)) return names.people[id] ?? words.formerEmployee;
  const nameIn: Readonly<Record<string, (id: string) => string | undefined>> = {
    vacancy_id: (offer) => names.offers[offer] ?? words.formerOffer,
    occupationId: names.occupation,
    skills: names.skill,
    skillId: names.skill,
    site_id: names.site,
    language: (code) => languageNames.of(code),
    ratings: ratingWords,
  };
  return Object.hasOwn(nameIn, key) ? nameIn[key]?.(id) : undefined;
};

const dateOf = (text: string): string | undefined => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day.format(new Date(text));
  return /^\d{4}-\d\d-\d\dT\d\d:/.test(text) ? moment.format(new Date(text)) : undefined;
};

const codeOf = (key: string, code: string): string | undefined =>
  key === "action"
    ? (textIn(actions, code.replaceAll(".", "_")) ??
      (code.endsWith(".refused") ? actions.refused : code))
    : dictionaries.map((one) => textIn(one, code)).find((text) => text !== undefined);

const languageNames = new Intl.DisplayNames("de", { type: "language" });

const textIn = (dictionary: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const found = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
  return typeof found === "string" ? found : undefined;
};

/** Ids say nothing to people; the file for machines has them. */
export const isTechnical = (key: string): boolean => technicalKeys.has(key);

const technicalKeys = new Set([
  ...["id", "subject", "job_seeker_id", "jobSeekerId", "account_id", "run_id", "point", "kldb"],
  ...["ags", "rulesVersion", "vocabularyVersion"],
]);
