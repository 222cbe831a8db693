import { profilePositions } from "@/lib/job-seekers/job-seeker";
import type { MappedHeading, TableColumn } from "./table-columns";

/** One row as a record of the hand-over; what cannot be one is left for its schema to refuse. */
export const rowToRecord = (
  mapping: readonly MappedHeading[],
  fields: readonly string[],
): Record<string, unknown> => {
  const values = new Map(
    mapping.flatMap(({ column }, at) => {
      const value = fields[at]?.trim() ?? "";
      return column === undefined || value === "" ? [] : [[column, value] as const];
    }),
  );
  const get = (column: TableColumn): string | undefined => values.get(column);
  return withoutUndefined({
    // A cell holds what somebody noted once, a profile what was learned since.
    lists: "add",
    ...whoIn(get),
    ...workIn(get),
    birthDate: isoDay(get("birthDate")),
    receivesSince: isoDay(get("receivesSince")),
    profilePosition: positionOf(get("profilePosition")),
    loneParent: answerOf(get("loneParent")),
    severelyDisabled: answerOf(get("severelyDisabled")),
    rehabilitation: answerOf(get("rehabilitation")),
    mobility: mobilityOf(get("car")),
    german: get("german")?.replace(/\s/g, "").toUpperCase(),
    officers: listOf(get("officer")),
  });
};

type Get = (column: TableColumn) => string | undefined;

const whoIn = (get: Get): Record<string, unknown> => {
  const place = [get("postcode"), get("locality")].filter(Boolean).join(" ");
  return {
    reference: get("reference"),
    site: get("site"),
    givenName: get("givenName"),
    familyName: get("familyName"),
    phone: get("phone"),
    email: get("email"),
    place: place === "" ? undefined : place,
  };
};

const workIn = (get: Get): Record<string, unknown> => {
  const [experience, years] = [get("experience"), get("years")];
  return {
    wishes: listOf(get("wish"))?.map((words) => ({ words })),
    experience: experience && [
      { words: experience, ...(years && { years: Number(years.replace(",", ".")) }) },
    ],
    skills: listOf(get("skills")),
  };
};

const listOf = (text: string | undefined): readonly string[] | undefined =>
  text
    ?.split(/[,;|]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** "01.02.1990" as "1990-02-01"; anything else as it is, for the schema to judge. */
const isoDay = (text: string | undefined): string | undefined => {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text ?? "") ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

const answers: ReadonlyMap<string, boolean> = new Map([
  ...["ja", "j", "x", "yes", "true", "1"].map((word) => [word, true] as const),
  ...["nein", "n", "no", "false", "0"].map((word) => [word, false] as const),
]);

/** Yes or no in the ways tables say it; anything else is left for the schema to refuse. */
const answerOf = (text: string | undefined): unknown =>
  text === undefined ? undefined : (answers.get(text.toLowerCase()) ?? text);

const mobilityOf = (car: string | undefined): unknown =>
  car === undefined ? undefined : { hasCar: answerOf(car) };

const positionNames = [
  ...["marktprofil", "aktivierungsprofil", "förderprofil", "entwicklungsprofil"],
  ...["stabilisierungsprofil", "unterstützungsprofil"],
];

const positionOf = (text: string | undefined): string | undefined => {
  const at = positionNames.indexOf(text?.toLowerCase() ?? "");
  return at === -1 ? text : profilePositions[at];
};

const withoutUndefined = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
