import type { ExtraLabel } from "../resolving/occupation-hit";
import { readTable, readTabRecords } from "./read-table";
import { detached } from "./text-lines";

const needed = ["uri", "isco4", "lang", "kind", "label"] as const;
const occupationUri = /\/esco\/occupation\//;

/** Labels in a tab-separated table of ESCO occupations in many languages; of `lang` only, if given. */
export async function* parseLabelTable(
  content: AsyncIterable<Uint8Array>,
  lang?: string,
): AsyncGenerator<ExtraLabel> {
  for await (const row of readTable(readTabRecords(content), needed)) {
    const [escoUri, of] = [row.of("uri"), row.of("lang")];
    const label = row.of("label").trim();
    const isWanted = occupationUri.test(escoUri) && (lang === undefined || lang === of);
    if (!isWanted || label === "") continue;
    const isPreferred = row.of("kind") === "pref";
    yield { escoUri, isco: row.of("isco4"), lang: of, label: detached(label), isPreferred };
  }
}
