import { MalformedJson, readJsonRecords } from "@/lib/imports/read-json-records";
import { ok, refused } from "@/lib/shared/result";
import type { HandedOver } from "../receive-file";
import { DamagedTable, type PeopleTable } from "./people-table";
import { rowToRecord } from "./row-to-record";
import type { MappedHeading } from "./table-columns";

/** People of a JSON document: a list, one after the other, or under `jobSeekers`. */
export async function* peopleInJson(
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<HandedOver> {
  try {
    for await (const { value, line } of readJsonRecords(content, ["jobSeekers"])) {
      const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
      yield {
        line,
        record: isRecord
          ? ok(Object.fromEntries(Object.entries(value)))
          : refused({ code: "unreadable", fields: ["record"] }),
      };
    }
  } catch (fault) {
    if (!(fault instanceof MalformedJson)) throw fault;
    throw new DamagedTable(fault.line, fault);
  }
}

/** People of a table; blank rows are none. */
export async function* peopleInTable(
  { rows, heading }: PeopleTable,
  mapping: readonly MappedHeading[],
): AsyncGenerator<HandedOver> {
  const expected = heading.length;
  for await (const { line, fields } of rows) {
    if (fields.every((field) => field.trim() === "")) continue;
    const record =
      fields.length === expected
        ? ok(rowToRecord(mapping, fields))
        : refused({ code: "columns-shifted", expected, found: fields.length });
    yield { line, record };
  }
}
