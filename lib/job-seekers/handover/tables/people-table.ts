/** Rows of a table as they lie in the file, headings first taken off. */
export type PeopleTable = {
  readonly heading: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
  /** How a text file is read; absent for workbooks. */
  readonly reading?: {
    readonly encoding: "utf-8" | "utf-16le" | "windows-1252";
    readonly separator: "," | ";" | "\t";
  };
};

export type TableRow = { readonly line: number; readonly fields: readonly string[] };

/** Opens the file anew each time: finding out how it is written takes a reading of its own. */
export type OpenContent = () => AsyncIterable<Uint8Array>;

/** Thrown where a file cannot be read to its end; the message is for the log. */
export class DamagedTable extends Error {
  override readonly name = "DamagedTable";
  constructor(
    readonly line: number,
    cause: unknown,
  ) {
    super(`the table is damaged at line ${line}`, { cause });
  }
}
