import { readCsvRecords } from "../../labels/csv-records";
import { readTable, type TableRow } from "../../labels/read-table";
import { detached } from "../../labels/text-lines";
import type { OfficialConcept, OfficialLabel } from "../official-entry";
import { conceptOf } from "./official-uri";

type EscoFile = {
  readonly concept: Extract<OfficialConcept, "occupation" | "skill">;
  readonly lang: string;
};

const needed = {
  occupation: ["conceptUri", "iscoGroup", "preferredLabel", "altLabels"],
  skill: ["conceptUri", "skillType", "preferredLabel", "altLabels"],
} as const;

/** Labels in an `occupations_XX.csv` or `skills_XX.csv` of the ESCO download, versions 1.1 and 1.2. */
export async function* parseEscoConcepts(
  content: AsyncIterable<Uint8Array>,
  { concept, lang }: EscoFile,
): AsyncGenerator<OfficialLabel> {
  for await (const row of readTable(readCsvRecords(content), needed[concept])) {
    const uri = row.of("conceptUri");
    if (conceptOf(uri) !== concept) continue;
    const facts = { uri: detached(uri), concept, lang, ...iscoIn(row) };
    const others = row.of("altLabels").split(/[\r\n|]+/);
    yield* labelsOf([row.of("preferredLabel")], { ...facts, isPreferred: true });
    yield* labelsOf(others, { ...facts, isPreferred: false });
  }
}

const iscoIn = (row: TableRow): Pick<OfficialLabel, "isco"> => {
  const isco = row.of("iscoGroup").replace(/^C/, "");
  return isco === "" ? {} : { isco: detached(isco) };
};

function* labelsOf(
  labels: readonly string[],
  facts: Omit<OfficialLabel, "label">,
): Generator<OfficialLabel> {
  for (const label of labels.map((text) => text.trim()).filter((text) => text !== "")) {
    yield { ...facts, label: detached(label) };
  }
}
