import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { sharedDataFolder } from "@/bin/vocabulary/title-benchmark";
import { drawSample } from "@/lib/vocabulary/benchmark/drawn-sample";
import { makeLetterSearchBuilder } from "@/lib/vocabulary/benchmark/letter-search";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { readTable, readTabRecords } from "@/lib/vocabulary/labels/read-table";
import { makeOccupationResolver } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import { printFigure, rounded } from "./figures";
import type { VocabularyBenchSizes } from "./vocabulary-bench-sizes";

type OfficialTitle = { readonly title: string; readonly kldb: string };
type Answer = { readonly kldb: string; readonly isSure: boolean };
// Rows of the other type name courses of study and training.
const OCCUPATION = "t";

type Resolve = (title: string) => Answer;

export const officialTitlesFile = (): string =>
  join(sharedDataFolder(), "taxonomy/ba_berufe_dkz_2024-07.tsv");

/** Resolves titles of the official register with the built-in vocabulary alone. */
export const resolveOfficialTitles = async (sizes: VocabularyBenchSizes): Promise<void> => {
  if (!existsSync(officialTitlesFile())) {
    printFigure({ benchmark: "official-titles", skipped: "the data folder is not present" });
    return;
  }
  const { half, officialTitles: size } = sizes;
  const all = drawSample(await readTitles(), ({ title }) => title, { half, size, seed: 20_252 });
  const covered = new Set(builtInVocabulary.occupations.map(({ kldb }) => kldb));
  const sets = [
    ["all", all],
    ["codes of the vocabulary", all.filter(({ kldb }) => covered.has(kldb))],
  ] as const;
  const methods = [
    ["char TF-IDF 3-5", byLetters()],
    ["resolver", byResolver()],
  ] as const;
  for (const [titles, drawn] of sets) {
    for (const [method, resolve] of methods) report(method, titles, drawn, resolve, half);
  }
};

/** Titles of the register, those that differ. */
export const readTitles = async (): Promise<readonly OfficialTitle[]> => {
  const found = new Map<string, string>();
  const rows = readTabRecords(createReadStream(officialTitlesFile()));
  for await (const row of readTable(rows, ["bkz", "type", "bezeichnung"])) {
    const [, kldb] = /^B (\d{5})/.exec(row.of("bkz")) ?? [];
    if (kldb !== undefined && row.of("type") === OCCUPATION) found.set(row.of("bezeichnung"), kldb);
  }
  return [...found].map(([title, kldb]) => ({ title, kldb }));
};

const byLetters = (): Resolve => {
  const builder = makeLetterSearchBuilder();
  for (const { kldb, male, female, neutral, synonyms } of builtInVocabulary.occupations) {
    for (const label of [male, female, neutral, ...synonyms]) builder.add(label, kldb);
  }
  const search = builder.finish();
  return (title) => ({ kldb: search(title, 1)[0] ?? "", isSure: false });
};

const byResolver = (): Resolve => {
  const { resolve } = makeOccupationResolver(builtInVocabulary);
  return (title) => {
    const { hits, verdict } = resolve(title, 1);
    return { kldb: hits[0]?.kldb ?? "", isSure: verdict === "sure" };
  };
};

const report = (
  method: string,
  titles: string,
  drawn: readonly OfficialTitle[],
  resolve: Resolve,
  half: string,
): void => {
  const answers = drawn.map(({ title, kldb }) => ({ kldb, answer: resolve(title) }));
  const share = (of: typeof answers, digits: number): number =>
    rounded(
      of.filter(({ kldb, answer }) => answer.kldb.slice(0, digits) === kldb.slice(0, digits))
        .length / Math.max(1, of.length),
      3,
    );
  const sure = answers.filter(({ answer }) => answer.isSure);
  printFigure({
    benchmark: "official-titles",
    method,
    titles,
    half,
    rightCode: share(answers, 5),
    rightGroup: share(answers, 3),
    ...(sure.length > 0 && {
      sure: rounded(sure.length / answers.length, 3),
      sureRightGroup: share(sure, 3),
    }),
    count: answers.length,
  });
};
