import { NotALabelFile } from "../../labels/csv-records";
import type { TableRow } from "../../labels/read-table";
import type { OfficialConcept } from "../official-entry";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const patterns: readonly (readonly [OfficialConcept, RegExp])[] = [
  ["occupation", new RegExp(`^https?://\\S+/esco/occupation/${uuid}$`, "i")],
  ["skill", new RegExp(`^https?://\\S+/esco/skill/${uuid}$`, "i")],
  ["isco-group", /^https?:\/\/\S+\/esco\/isco\/C\d{1,4}$/],
];

/** What a URI of ESCO names, undefined for anything else. */
export const conceptOf = (uri: string): OfficialConcept | undefined =>
  patterns.find(([, pattern]) => pattern.test(uri))?.[0];

/** The URI in this column; refuses one that names something else or was cut off. */
export const uriIn = (row: TableRow, column: string, concept: OfficialConcept): string => {
  const uri = row.of(column);
  if (conceptOf(uri) === concept) return uri;
  throw new NotALabelFile(`„${shortened(uri)}“ in ${column} is no ESCO ${concept}`, row.line);
};

/** Enough of a value to find it in the file. */
export const shortened = (value: string): string =>
  value.length > 60 ? `${value.slice(0, 60)}…` : value;
