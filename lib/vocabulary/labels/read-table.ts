import { NotALabelFile, type NumberedRecord } from "./csv-records";
import { readLines } from "./text-lines";

/** One row of a table whose first record names the columns. */
export type TableRow = {
  readonly line: number;
  /** Empty where the table has no such column. */
  readonly of: (column: string) => string;
  readonly columns: readonly string[];
};

/** Rows of a table; refuses one that lacks a column or holds a row of another length. */
export async function* readTable(
  records: AsyncIterable<NumberedRecord>,
  needed: readonly string[],
): AsyncGenerator<TableRow> {
  let columns: readonly string[] | undefined;
  let places = new Map<string, number>();
  for await (const { line, fields } of records) {
    if (fields.length === 1 && fields[0] === "") continue;
    if (!columns) {
      columns = fields.map((name) => name.replace(/^\uFEFF/, "").trim());
      places = new Map(columns.map((name, at) => [name, at]));
      requireColumns(columns, needed, line);
      continue;
    }
    if (fields.length !== columns.length) {
      throw new NotALabelFile(
        `it has ${fields.length} of ${columns.length} fields; the file is damaged or cut off`,
        line,
      );
    }
    yield { line, columns, of: (column) => fields[places.get(column) ?? -1] ?? "" };
  }
  if (!columns) throw new NotALabelFile("the file is empty");
}

/** Says what is missing, and what the file has instead. */
export const requireColumns = (
  columns: readonly string[],
  needed: readonly string[],
  line: number,
): void => {
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length === 0) return;
  const found = columns.filter((name) => name !== "").join(", ");
  const has = found.length > MOST_SHOWN ? `${found.slice(0, MOST_SHOWN)} …` : found;
  const lacks =
    missing.length === 1 ? `column ${missing.join()} is` : `columns ${missing.join(", ")} are`;
  throw new NotALabelFile(`the ${lacks} missing; it has ${has}`, line);
};

const MOST_SHOWN = 200;

/** Records of tab-separated values, one a line and without quotes. */
export async function* readTabRecords(
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<NumberedRecord> {
  let line = 0;
  for await (const text of readLines(content)) {
    line += 1;
    yield { line, fields: text.split("\t") };
  }
}
