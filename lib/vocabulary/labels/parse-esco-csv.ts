import type { ExtraLabel } from "../resolving/occupation-hit";
import { findColumns } from "./columns";
import { NotALabelFile, readCsvRecords } from "./csv-records";
import { detached } from "./text-lines";

const columns = ["conceptUri", "iscoGroup", "preferredLabel", "altLabels"] as const;
const occupationUri = /^https?:\/\/\S+\/esco\/occupation\/\S+$/;

/** Labels in an `occupations_XX.csv` of the official ESCO download, versions 1.1 and 1.2. */
export async function* parseEscoCsv(
  content: AsyncIterable<Uint8Array>,
  lang: string,
): AsyncGenerator<ExtraLabel> {
  let column: ReturnType<typeof findColumns<(typeof columns)[number]>> | undefined;
  for await (const record of readCsvRecords(content)) {
    if (!column) {
      column = findColumns(record, columns);
      continue;
    }
    const escoUri = column(record, "conceptUri");
    if (!occupationUri.test(escoUri)) continue;
    const isco = column(record, "iscoGroup").replace(/^C/, "");
    const preferred = column(record, "preferredLabel");
    const others = column(record, "altLabels").split(/[\r\n|]+/);
    yield* labelsOf([preferred], { escoUri, isco, lang, isPreferred: true });
    yield* labelsOf(others, { escoUri, isco, lang, isPreferred: false });
  }
  if (!column) throw new NotALabelFile("the file is empty");
}

type Facts = Omit<Extract<ExtraLabel, { readonly escoUri: string }>, "label">;

function* labelsOf(labels: readonly string[], facts: Facts): Generator<ExtraLabel> {
  for (const label of labels.map((text) => text.trim()).filter((text) => text !== "")) {
    yield { ...facts, label: detached(label) };
  }
}
