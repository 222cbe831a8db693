import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { printFigure } from "@/bin/bench/figures";
import { labelTable, resolveHeldOutLabels } from "@/bin/bench/held-out-labels";
import { officialTitlesFile, resolveOfficialTitles } from "@/bin/bench/official-titles";
import { rankJudgedTitles } from "@/bin/bench/rank-judged-titles";
import { fullSizes, usualSizes } from "@/bin/bench/vocabulary-bench-sizes";
import { SolvableProblem } from "@/bin/services/solvable-problem";

const usage =
  "Usage: npm run -s bench:vocabulary -- [--full] [--tuning] [--only ranking|titles|labels|loading]";

const parts = ["ranking", "titles", "labels", "loading"] as const;

/** Prints every figure of docs/benchmarks-vocabulary.md, one a line. */
const run = async (args: readonly string[]): Promise<number> => {
  const { full, tuning, only } = parse(args);
  if (only !== undefined && !parts.some((part) => part === only)) throw new SolvableProblem(usage);
  const half = tuning ? "tuning" : "reporting";
  const sizes = { ...(full ? fullSizes : usualSizes), half } as const;
  const measures = {
    ranking: rankJudgedTitles,
    titles: () => resolveOfficialTitles(sizes),
    labels: () => resolveHeldOutLabels(sizes),
    loading: () => measureLoading(full),
  };
  for (const part of parts) {
    if (only === undefined || only === part) await measures[part]();
  }
  return 0;
};

const parse = (args: readonly string[]): ReturnType<typeof parseOptions> => {
  try {
    return parseOptions(args);
  } catch {
    throw new SolvableProblem(usage);
  }
};

const parseOptions = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      full: { type: "boolean", default: false },
      tuning: { type: "boolean", default: false },
      only: { type: "string" },
    },
  }).values;

const measureLoading = (full: boolean): void => {
  if (!existsSync(labelTable()) || !existsSync(officialTitlesFile())) {
    printFigure({ benchmark: "loading", skipped: "the data folder is not present" });
    return;
  }
  const runs = [[""], [labelTable(), "de"], ...(full ? [[labelTable()]] : [])];
  for (const args of runs) {
    const script = ["--import", "tsx", "bin/bench/measure-loading.ts", ...args];
    spawnSync(process.execPath, script, { stdio: "inherit" });
  }
};

process.exitCode = await run(process.argv.slice(2));
