import { NotALabelFile } from "../../labels/csv-records";
import { readTable, readTabRecords } from "../../labels/read-table";
import { detached } from "../../labels/text-lines";
import type { DkzMapping, DkzTitle, MatchRelation } from "../official-entry";
import { conceptOf, shortened } from "./official-uri";

const occupationKey = /^B (\d{5})-\d{3}$/;
/** Fields of training and study, which are no occupation. */
const otherKey = /^[A-Z]{1,3} [\d-]+$/;

/** Titles in the register of occupations of the Bundesagentur (`bkz`, digits 1–5 are KldB 2010). */
export async function* parseDkz(content: AsyncIterable<Uint8Array>): AsyncGenerator<DkzTitle> {
  const needed = ["bkz", "bezeichnung", "bezeichnung_kurz"];
  for await (const row of readTable(readTabRecords(content), needed)) {
    const dkz = row.of("bkz").trim();
    const kldb = occupationKey.exec(dkz)?.[1];
    if (kldb === undefined && otherKey.test(dkz)) continue;
    const label = row.of("bezeichnung_kurz").trim() || row.of("bezeichnung").trim();
    if (kldb === undefined || label === "") {
      throw new NotALabelFile(`„${shortened(dkz)}“ is no title with a DKZ`, row.line);
    }
    yield { dkz: detached(dkz), kldb: detached(kldb), label: detached(label) };
  }
}

const relations: Readonly<Record<string, MatchRelation>> = {
  "skos:exactMatch": "exact",
  "skos:closeMatch": "close",
  "skos:narrowMatch": "narrow",
  "skos:broadMatch": "broad",
};

/** Pairs of ESCO occupations and titles of the register; groups of ISCO are left out. */
export async function* parseDkzMapping(
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<DkzMapping> {
  const needed = ["esco_uri", "ba_dkz", "relation"];
  for await (const row of readTable(readTabRecords(content), needed)) {
    const [escoUri, dkz] = [row.of("esco_uri"), row.of("ba_dkz").trim()];
    const relation = relations[row.of("relation").trim()];
    const concept = conceptOf(escoUri);
    if (relation === undefined || concept === undefined) {
      const said = shortened(relation === undefined ? row.of("relation") : escoUri);
      throw new NotALabelFile(`„${said}“ belongs to no mapping of DKZ and ESCO`, row.line);
    }
    if (concept !== "occupation" || !occupationKey.test(dkz)) continue;
    yield { dkz: detached(dkz), escoUri: detached(escoUri), relation };
  }
}
