import { parseEscoConcepts } from "../official/parsing/parse-esco-concepts";
import type { ExtraLabel } from "../resolving/occupation-hit";

/** Labels in an `occupations_XX.csv` of the official ESCO download, versions 1.1 and 1.2. */
export async function* parseEscoCsv(
  content: AsyncIterable<Uint8Array>,
  lang: string,
): AsyncGenerator<ExtraLabel> {
  for await (const found of parseEscoConcepts(content, { concept: "occupation", lang })) {
    const { uri, isco = "", label, isPreferred } = found;
    yield { escoUri: uri, isco, lang, label, isPreferred };
  }
}
