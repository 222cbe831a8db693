import { NotALabelFile, readCsvRecords } from "../../labels/csv-records";
import { readTable } from "../../labels/read-table";
import type { SkillRelation } from "../official-entry";
import { conceptOf, shortened, uriIn } from "./official-uri";

const needed = ["occupationUri", "relationType", "skillUri"] as const;
const kinds: ReadonlySet<string> = new Set(["essential", "optional"]);

/** The skills of occupations in an `occupationSkillRelations.csv` of the ESCO download. */
export async function* parseSkillRelations(
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<SkillRelation> {
  for await (const row of readTable(readCsvRecords(content), needed)) {
    // ESCO relates a few groups as well, which are no skill that somebody has.
    if (conceptOf(row.of("skillUri")) === undefined && isGroup(row.of("skillUri"))) continue;
    const kind = row.of("relationType");
    if (!kinds.has(kind)) {
      throw new NotALabelFile(`„${shortened(kind)}“ is no relation of ESCO`, row.line);
    }
    yield {
      occupationUri: uriIn(row, "occupationUri", "occupation"),
      skillUri: uriIn(row, "skillUri", "skill"),
      isEssential: kind === "essential",
    };
  }
}

const isGroup = (uri: string): boolean => /\/esco\/(skill\/[ST]\d|isced-f\/)/.test(uri);
