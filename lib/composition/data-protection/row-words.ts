import { isActingColumn } from "@/lib/data-protection/copy-of-data";
import type { Row } from "@/lib/data-protection/person-data";
import { readRatings } from "@/lib/matching/stored/compact-ratings";
import de from "@/messages/de.json";

/** Names behind ids: of people at work, of offers, of occupations and skills. */
export type NamesBehindIds = {
  readonly people: Readonly<Record<string, string>>;
  readonly offers: Readonly<Record<string, string>>;
  readonly occupation: (id: string) => string | undefined;
  readonly skill: (id: string) => string | undefined;
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

export const labelOf = (key: string): string => textIn(fields, key) ?? key;

/** A value of a row in everyday words; nested facts stand one after the other. */
export const wordsOf = (key: string, value: unknown, names: NamesBehindIds): string => {
  if (value === null || value === undefined || value === "") return words.unknown;
  if (Array.isArray(value)) return listOf(key, value, names);
  if (typeof value !== "object") return plainWordsOf(key, value, names);
  return Object.entries(value)
    .filter(([inner]) => !isTechnical(inner))
    .map(([inner, part]) => `${labelOf(inner)}: ${wordsOf(inner, part, names)}`)
    .join(", ");
};

const plainWordsOf = (key: string, value: unknown, names: NamesBehindIds): string => {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") {
    return (key === "tenths" ? value / TENTHS : value).toLocaleString("de-DE");
  }
  const text = String(value);
  if (key === "ratings") return ratingWords(text);
  return nameOf(key, text, names) ?? dateOf(text) ?? codeOf(key, text) ?? text;
};

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
  if (key === "vacancy_id") return names.offers[id] ?? words.formerOffer;
  if (key === "occupationId") return names.occupation(id);
  if (key === "skills" || key === "skillId") return names.skill(id);
  return key === "language" ? languageNames.of(id) : undefined;
};

const dateOf = (text: string): string | undefined => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day.format(new Date(text));
  return /^\d{4}-\d\d-\d\dT\d\d:/.test(text) ? moment.format(new Date(text)) : undefined;
};

const codeOf = (key: string, code: string): string | undefined =>
  key === "action"
    ? (textIn(actions, code.replaceAll(".", "_")) ?? (code.endsWith(".refused") ? actions.refused : code))
    : dictionaries.map((one) => textIn(one, code)).find((text) => text !== undefined);

const languageNames = new Intl.DisplayNames("de", { type: "language" });

const textIn = (dictionary: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const found = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
  return typeof found === "string" ? found : undefined;
};

export type Fact = readonly [label: string, words: string];

/** What lies in one column as a whole, such as the profile, is taken apart. */
export const factsOf = (row: Row, names: NamesBehindIds): readonly Fact[] =>
  inReadingOrder(row)
    .filter(([key, value]) => !isTechnical(key) && value !== null && value !== undefined)
    .flatMap(([key, value]): readonly Fact[] =>
      (key === "profile" || key === "facts") && typeof value === "object" && value !== null
        ? factsOf(Object.fromEntries(Object.entries(value)), names)
        : [[labelOf(key), wordsOf(key, value, names)]],
    );

/** PostgreSQL gives entries of the trail by the alphabet; people ask first when it was, and who. */
const inReadingOrder = (row: Row): readonly (readonly [string, unknown])[] => {
  const first = ["at", "actorId", "action"].flatMap((key) =>
    key in row ? [[key, row[key]] as const] : [],
  );
  return [...first, ...Object.entries(row).filter(([key]) => !first.some(([one]) => one === key))];
};

/** Ids say nothing to people; the file for machines has them. */
const isTechnical = (key: string): boolean => technicalKeys.has(key);

const technicalKeys = new Set([
  ...["id", "subject", "job_seeker_id", "jobSeekerId", "account_id", "run_id", "point", "kldb"],
  ...["rulesVersion", "vocabularyVersion"],
]);
