import { OFFICER_FIELD } from "@/lib/data-protection/copy-of-data";
import type { Row } from "@/lib/data-protection/person-data";
import de from "@/messages/de.json";
import { isTechnical, labelOf, type NamesBehindIds, wordsOf } from "./row-words";

export type Fact = readonly [label: string, words: string];

/** What a row says; what lies in one column as a whole, such as the profile, is taken apart. */
export const factsOf = (row: Row, names: NamesBehindIds): readonly Fact[] => {
  if (typeof row["field"] === "string" && "became" in row) {
    const change = changeInWords({ ...row, field: row["field"] }, names);
    return [
      ...factsOfRow(pick(row, ["at", "actor_id"]), names),
      [de.personData.field.change, change],
    ];
  }
  return factsOfRow(row, names);
};

const pick = (row: Row, keys: readonly string[]): Row =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));

const factsOfRow = (row: Row, names: NamesBehindIds): readonly Fact[] =>
  inReadingOrder(row)
    .filter(([key, value]) => !isTechnical(key) && value !== null && value !== undefined)
    .flatMap(([key, value]): readonly Fact[] =>
      (key === "profile" || key === "facts") && typeof value === "object" && value !== null
        ? factsOf(Object.fromEntries(Object.entries(value)), names)
        : [[labelOf(key), wordsOf(key, value, names)]],
    );

/** PostgreSQL gives facts by the alphabet; people ask first when it was, who, and about which offer. */
const inReadingOrder = (row: Row): readonly (readonly [string, unknown])[] => {
  const first = ["at", "actorId", "actor_id", "action", "vacancy_id", "tenths"].flatMap((key) =>
    key in row ? [[key, row[key]] as const] : [],
  );
  return [...first, ...Object.entries(row).filter(([key]) => !first.some(([one]) => one === key))];
};

/** A whole row on one line. */
export const lineOf = (row: Row, names: NamesBehindIds): string =>
  factsOf(row, names)
    .map(([label, words]) => (spokenAlone.includes(label) ? words : `${label}: ${words}`))
    .join(" · ");

const spokenAlone = ["at", "actorId", "actor_id", "action", "change", "vacancy_id"].map(labelOf);

type ChangedField = {
  readonly field: string;
  readonly was?: unknown;
  readonly became?: unknown;
};

/** What changed, from what to what; of some fields only that they changed. */
export const changeInWords = (
  { field, was = null, became = null }: ChangedField,
  names: NamesBehindIds,
): string => {
  const { created, named } = de.personData.changed;
  if (field === "created") return created;
  if (was === null && became === null) return `${labelOf(field)}: ${named}`;
  const key = field === OFFICER_FIELD ? "officer_id" : field;
  const [from, to] = [was, became].map((value) => wordsOf(key, value, names));
  return `${labelOf(field)}: ${from} → ${to}`;
};
