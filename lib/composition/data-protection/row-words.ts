import { isActingColumn } from "@/lib/data-protection/copy-of-data";
import type { Row } from "@/lib/data-protection/person-data";
import de from "@/messages/de.json";

/** Names behind ids: of people at work, of occupations and skills. */
export type NamesBehindIds = {
  readonly people: Readonly<Record<string, string>>;
  readonly occupation: (id: string) => string | undefined;
  readonly skill: (id: string) => string | undefined;
};

const { field: fields, word: words } = de.personData;

/** Codes of the profile are worded as on the pages. */
const dictionaries: readonly Readonly<Record<string, unknown>>[] = [
  words,
  de.officer.role,
  de.access.reason,
  de.demand,
  de.school,
  de.vocational,
];

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
    .map(([inner, part]) => `${labelOf(inner)}: ${wordsOf(inner, part, names)}`)
    .join(", ");
};

const plainWordsOf = (key: string, value: unknown, names: NamesBehindIds): string => {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return value.toLocaleString("de-DE");
  const text = String(value);
  return nameOf(key, text, names) ?? dateOf(text) ?? codeOf(key, text) ?? text;
};

const listOf = (key: string, values: readonly unknown[], names: NamesBehindIds): string =>
  values.length === 0 ? words.nothing : values.map((one) => wordsOf(key, one, names)).join("; ");

const nameOf = (key: string, id: string, names: NamesBehindIds): string | undefined => {
  if (isActingColumn(key)) return names.people[id] ?? words.formerEmployee;
  if (key === "occupationId") return names.occupation(id);
  if (key === "skills") return names.skill(id);
  return key === "language" ? languageNames.of(id) : undefined;
};

const dateOf = (text: string): string | undefined => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day.format(new Date(text));
  return /^\d{4}-\d\d-\d\dT\d\d:/.test(text) ? moment.format(new Date(text)) : undefined;
};

const codeOf = (key: string, code: string): string | undefined =>
  key === "action"
    ? textIn(de.personData.act, code.replaceAll(".", "_"))
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
const isTechnical = (key: string): boolean =>
  ["id", "subject", "job_seeker_id", "jobSeekerId", "account_id", "point", "kldb"].includes(key);
