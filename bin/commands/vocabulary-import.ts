import { parseArgs } from "node:util";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { findSetFiles, type FoundSet } from "@/bin/vocabulary/find-set-files";
import { sentenceAbout } from "@/bin/vocabulary/load-labels";
import { type ReadingProgress, showReadingProgress } from "@/bin/vocabulary/reading-progress";
import { closeConnections } from "@/lib/composition/database";
import { vocabularyUseCases } from "@/lib/composition/official-sets";
import type {
  ImportedPart,
  ImportOfficialSetRefusal,
} from "@/lib/vocabulary/official/import-official-set";

const usage =
  "Usage: npm run vocabulary:import -- [--esco DIR] [--kldb FILE] [--dkz FILE] [--mapping FILE] [--labels FILE] [--json]. --esco and --labels may be given several times.";

type Choices = { readonly sets: readonly FoundSet[]; readonly json: boolean };

const readChoices = (args: readonly string[]): Choices => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      esco: { type: "string", multiple: true },
      kldb: { type: "string" },
      dkz: { type: "string" },
      mapping: { type: "string" },
      labels: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
    },
  });
  const { esco = [], kldb, dkz, mapping, labels = [], json } = values;
  const sets = findSetFiles({ esco, kldb, dkz, mapping, labels });
  if (sets.length === 0) throw new SolvableProblem(usage);
  return { sets, json };
};

/** Imports the sets one after the other; ends with 0 only where all of them could be read. */
const run = async (args: readonly string[]): Promise<number> => {
  const { sets, json } = readChoices(args);
  return withServices(async () => {
    const progress = showReadingProgress(sets, process.stderr.isTTY && !json);
    try {
      return report(await importSets(sets, progress), json);
    } finally {
      progress.stop();
      await closeConnections();
    }
  });
};

type Outcome = {
  readonly parts: readonly ImportedPart[];
  readonly refusals: readonly ImportOfficialSetRefusal[];
};

const importSets = async (
  sets: readonly FoundSet[],
  { watch, stop }: ReadingProgress,
): Promise<Outcome> => {
  const parts: ImportedPart[] = [];
  const refusals: ImportOfficialSetRefusal[] = [];
  for (const { files } of sets) {
    const result = await vocabularyUseCases().importOfficialSet(files.map(watch));
    if (result.ok) parts.push(...result.value);
    else refusals.push(result.refusal);
  }
  stop();
  return { parts, refusals };
};

const report = ({ parts, refusals }: Outcome, json: boolean): number => {
  const changed = parts.some(({ outcome }) => outcome === "imported");
  if (json) process.stdout.write(`${JSON.stringify({ changed, parts, refused: refusals })}\n`);
  else process.stdout.write(describe(parts, changed));
  for (const { file, line, reason } of refusals) {
    const sentence = sentenceAbout(file, { message: reason, line });
    process.stderr.write(`${sentence} The set stays as it was.\n`);
  }
  return refusals.length === 0 ? 0 : 1;
};

const describe = (parts: readonly ImportedPart[], changed: boolean): string => {
  if (parts.length === 0) return "";
  const lines = parts.map(
    ({ part, entries, outcome }) => `  ${part}: ${entries} entries, ${outcome}`,
  );
  const end = changed
    ? "A running portal notices within a minute. Run `npm run reindex` so that offers already in the index profit."
    : "Nothing changed.";
  return `${[...lines, end].join("\n")}\n`;
};

process.exitCode = await run(process.argv.slice(2));
