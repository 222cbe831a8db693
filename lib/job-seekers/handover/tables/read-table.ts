import type { OpenContent, PeopleTable } from "./people-table";
import { readCsvTable } from "./read-csv-table";
import { readXlsxTable } from "./read-xlsx-table";

/** A table of either kind; undefined where it has no heading. */
export const readTable = (
  kind: "csv" | "xlsx",
  open: OpenContent,
): Promise<PeopleTable | undefined> => (kind === "csv" ? readCsvTable(open) : readXlsxTable(open));
