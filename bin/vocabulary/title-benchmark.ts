import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Queries, corpus and judgements of TalentCLEF 2025 task A. */
export type TitleBenchmark = {
  readonly queries: readonly { readonly title: string; readonly relevant: ReadonlySet<string> }[];
  readonly corpus: readonly { readonly id: string; readonly title: string }[];
};

/** Where the reference data lies; beside the checkout unless SHARED_DATA says otherwise. */
export const sharedDataFolder = (): string =>
  process.env.SHARED_DATA ?? join(process.cwd(), "..", "shared", "data");

/** The German validation set, undefined where it is absent. */
export const readTitleBenchmark = (): TitleBenchmark | undefined => {
  const folder = join(sharedDataFolder(), "benchmark/talentclef2025/taskA_validation_german");
  if (!existsSync(join(folder, "queries.tsv"))) return undefined;
  const rows = (file: string): readonly (readonly string[])[] =>
    readFileSync(join(folder, file), "utf8")
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split("\t"));
  const relevant = new Map<string, Set<string>>();
  for (const [query = "", element = ""] of rows("qrels.tsv")) {
    relevant.set(query, (relevant.get(query) ?? new Set()).add(element));
  }
  return {
    queries: rows("queries.tsv").map(([id = "", title = ""]) => ({
      title,
      relevant: relevant.get(id) ?? new Set(),
    })),
    corpus: rows("corpus_elements.tsv").map(([id = "", title = ""]) => ({ id, title })),
  };
};
