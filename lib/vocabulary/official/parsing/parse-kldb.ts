import { NotALabelFile, readCsvRecords } from "../../labels/csv-records";
import { readTable, type TableRow } from "../../labels/read-table";
import { detached } from "../../labels/text-lines";
import { withoutEntities } from "../../reading/text/html-entities";
import type { KldbNode } from "../official-entry";
import { shortened } from "./official-uri";

const needed = ["Ebene", "Titel"] as const;
const keyColumn = /^Schl(ü|ue)ssel/;

/** Names of KldB 2010 in the official table; spreadsheets took its leading zeros, the level restores them. */
export async function* parseKldb(content: AsyncIterable<Uint8Array>): AsyncGenerator<KldbNode> {
  for await (const row of readTable(readCsvRecords(content, ";"), needed)) {
    yield { code: codeOf(row), label: detached(labelOf(row)) };
  }
}

const codeOf = (row: TableRow): string => {
  const column = row.columns.find((name) => keyColumn.test(name));
  if (column === undefined) {
    throw new NotALabelFile("no column is called Schlüssel, as in the table of KldB 2010", 1);
  }
  const [digits, level] = [row.of(column).trim(), row.of("Ebene").trim()];
  const isNode = /^[1-5]$/.test(level) && /^\d{1,5}$/.test(digits);
  if (!isNode || digits.length > Number(level)) {
    const said = shortened(`${digits}, Ebene ${level}`);
    throw new NotALabelFile(`„${said}“ is no code of KldB 2010`, row.line);
  }
  return digits.padStart(Number(level), "0");
};

const labelOf = (row: TableRow): string => {
  const label = withoutEntities(row.of("Titel")).replace(/\s+/g, " ").trim();
  if (label === "") throw new NotALabelFile("the name of the code is missing", row.line);
  return label;
};
