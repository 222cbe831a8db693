import type { ExtraLabel } from "../resolving/occupation-hit";
import { findColumns } from "./columns";
import { NotALabelFile } from "./csv-records";
import { detached, readLines } from "./text-lines";

const columns = ["uri", "isco4", "lang", "kind", "label"] as const;
const occupationUri = /\/esco\/occupation\//;

/** Labels in a tab-separated table of ESCO occupations in many languages; of `lang` only, if given. */
export async function* parseLabelTable(
  content: AsyncIterable<Uint8Array>,
  lang?: string,
): AsyncGenerator<ExtraLabel> {
  let column: ReturnType<typeof findColumns<(typeof columns)[number]>> | undefined;
  for await (const line of readLines(content)) {
    const record = line.split("\t");
    if (!column) {
      column = findColumns(record, columns);
      continue;
    }
    const [escoUri, of] = [column(record, "uri"), column(record, "lang")];
    const label = column(record, "label").trim();
    const isWanted = occupationUri.test(escoUri) && (lang === undefined || lang === of);
    if (!isWanted || label === "") continue;
    const isPreferred = column(record, "kind") === "pref";
    yield { escoUri, isco: column(record, "isco4"), lang: of, label: detached(label), isPreferred };
  }
  if (!column) throw new NotALabelFile("the file is empty");
}
