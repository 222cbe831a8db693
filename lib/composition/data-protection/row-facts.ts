import { OFFICER_FIELD } from "@/lib/data-protection/copy-of-data";
import type { Row } from "@/lib/data-protection/person-data";
import { isTechnical, labelOf, type Voice, wordsOf } from "./row-words";
import { byItself, joined, type Said, type Words } from "./said";
import { say } from "./speech";
import { separatorsOf } from "./spoken-values";

export type Fact = { readonly key: string; readonly label: Said; readonly words: Words };

/** What a row says; what lies in one column as a whole, such as the profile, is taken apart. */
export const factsOf = (row: Row, voice: Voice): readonly Fact[] => {
  if (typeof row["field"] === "string" && "became" in row) {
    const words = changeInWords({ ...row, field: row["field"] }, voice);
    const change = { key: "change", label: labelOf("change", voice.speech), words };
    return [...factsOfRow(pick(row, ["at", "actor_id"]), voice), change];
  }
  return factsOfRow(row, voice);
};

const pick = (row: Row, keys: readonly string[]): Row =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));

const factsOfRow = (row: Row, voice: Voice): readonly Fact[] =>
  inReadingOrder(row)
    .filter(([key, value]) => !isTechnical(key) && value !== null && value !== undefined)
    .flatMap(([key, value]): readonly Fact[] =>
      (key === "profile" || key === "facts") && typeof value === "object" && value !== null
        ? factsOf(Object.fromEntries(Object.entries(value)), voice)
        : [{ key, label: labelOf(key, voice.speech), words: wordsOf(key, value, voice) }],
    );

/** PostgreSQL gives facts by the alphabet; people ask first when it was, who, and about which offer. */
const inReadingOrder = (row: Row): readonly (readonly [string, unknown])[] => {
  const first = ["at", "actorId", "actor_id", "action", "vacancy_id", "tenths"].flatMap((key) =>
    key in row ? [[key, row[key]] as const] : [],
  );
  return [...first, ...Object.entries(row).filter(([key]) => !first.some(([one]) => one === key))];
};

/** A whole row on one line. */
export const lineOf = (row: Row, voice: Voice): Words =>
  joined(
    factsOf(row, voice).map(({ key, label, words }) =>
      spokenAlone.includes(key) ? words : [label, { text: ": " }, ...words],
    ),
    " · ",
  );

const spokenAlone = ["at", "actorId", "actor_id", "action", "change", "vacancy_id"];

type ChangedField = {
  readonly field: string;
  readonly was?: unknown;
  readonly became?: unknown;
};

/** What changed, from what to what; of some fields only that they changed. */
export const changeInWords = (
  { field, was = null, became = null }: ChangedField,
  voice: Voice,
): Words => {
  const { speech } = voice;
  const words = (word: string): Words => [
    say(speech, "personData.changed", word) ?? byItself(word),
  ];
  if (field === "created") return words("created");
  const label = [labelOf(field, speech), { text: ": " }];
  if (was === null && became === null) return [...label, ...words("named")];
  const key = field === OFFICER_FIELD ? "officer_id" : field;
  const values = [was, became].map((value) => wordsOf(key, value, voice));
  return [...label, ...joined(values, separatorsOf(speech).arrow)];
};
