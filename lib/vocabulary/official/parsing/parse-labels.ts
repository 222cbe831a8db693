import { NotALabelFile } from "../../labels/csv-records";
import { readTable, readTabRecords, requireColumns, type TableRow } from "../../labels/read-table";
import { detached } from "../../labels/text-lines";
import type { OfficialConcept, OfficialLabel } from "../official-entry";
import { conceptOf, shortened } from "./official-uri";

type Named = Pick<OfficialLabel, "lang" | "label" | "isPreferred">;

const labelColumn = /^label_([a-z]{2})$/;
const otherColumn = /^alt_([a-z]{2})$/;
const preferredKinds: ReadonlySet<string> = new Set(["", "pref", "preferred", "prefLabel"]);

/**
 * Labels of ESCO concepts in a tab-separated table: `uri`, `lang`, `label` and, where there are
 * several names, `kind`; or one column a language (`label_de`, `alt_de`).
 */
export async function* parseLabels(
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<OfficialLabel> {
  for await (const row of readTable(readTabRecords(content), ["uri"])) {
    const uri = row.of("uri").trim();
    // Tables put together from several releases hold labels whose concept was never found.
    if (uri === "") continue;
    const concept = conceptOf(uri);
    if (concept === undefined) {
      throw new NotALabelFile(`„${shortened(uri)}“ is no occupation, skill or group`, row.line);
    }
    const facts = { uri: detached(uri), concept, ...iscoIn(row, concept) };
    for (const named of namesIn(row)) yield { ...facts, ...named };
  }
}

const iscoIn = (row: TableRow, concept: OfficialConcept): Pick<OfficialLabel, "isco"> => {
  const isco = row.of("isco4").trim();
  return concept !== "occupation" || isco === "" ? {} : { isco: detached(isco) };
};

const namesIn = (row: TableRow): readonly Named[] => {
  const oneALanguage = row.columns.filter((name) => labelColumn.test(name));
  return oneALanguage.length > 0 ? namesByColumn(row) : nameByRow(row);
};

const nameByRow = (row: TableRow): readonly Named[] => {
  requireColumns(row.columns, ["lang", "label"], 1);
  const lang = row.of("lang").trim().toLowerCase();
  if (!/^[a-z]{2,3}$/.test(lang)) {
    throw new NotALabelFile(`„${shortened(lang)}“ is no code of a language`, row.line);
  }
  const kind = (row.of("kind") || row.of("type")).trim();
  return named(row.of("label"), detached(lang), preferredKinds.has(kind));
};

const namesByColumn = (row: TableRow): readonly Named[] =>
  row.columns.flatMap((column) => {
    const [preferred, other] = [labelColumn.exec(column)?.[1], otherColumn.exec(column)?.[1]];
    if (preferred !== undefined) return named(row.of(column), preferred, true);
    if (other === undefined) return [];
    return row
      .of(column)
      .split("|")
      .flatMap((label) => named(label, other, false));
  });

const named = (text: string, lang: string, isPreferred: boolean): readonly Named[] => {
  const label = text.trim();
  return label === "" ? [] : [{ lang, label: detached(label), isPreferred }];
};
