import { createReadStream, existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { drainOutboxNow } from "@/lib/composition/indexing";
import { importUseCases } from "@/lib/composition/imports";
import type { ImportFileRefusal } from "@/lib/imports/import-file";
import type { ImportRunSummary } from "@/lib/imports/import-record";
import { assertNever } from "@/lib/shared/result";

const usage = "Usage: npm run import -- --format ba-jobsuche --source NAME --file FILE [--json]";

type Choices = { format: string; source: string; file: string; json: boolean };

const readChoices = (args: readonly string[]): Choices => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: { type: "string" },
      source: { type: "string" },
      file: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { format, source, file, json } = values;
  if (!format || !source || !file) throw new SolvableProblem(usage);
  if (!existsSync(file)) throw new SolvableProblem(`There is no file ${file}.`);
  return { format, source, file, json };
};

/** Imports one file; ends with 0 only where it was published. */
const run = async (args: readonly string[]): Promise<number> => {
  const choices = readChoices(args);
  return withServices(async ({ baseUrl }) => {
    try {
      const code = await importFile(choices);
      // The worker of a running portal does this; without one the offers would wait for the next start.
      if (code === 0 && baseUrl === undefined) await drainOutboxNow();
      return code;
    } finally {
      await closeConnections();
    }
  });
};

const importFile = async ({ format, source, file, json }: Choices): Promise<number> => {
  const progress = progressOf(file, process.stderr.isTTY && !json);
  const result = await importUseCases().importFile({
    format,
    source,
    content: progress.watch(createReadStream(file)),
  });
  progress.stop();
  if (result.ok) {
    process.stdout.write(json ? `${JSON.stringify(result.value)}\n` : describe(result.value));
    return 0;
  }
  const sentence = explain(result.refusal, file);
  if (json) process.stdout.write(`${JSON.stringify({ refused: result.refusal })}\n`);
  process.stderr.write(`${sentence}\n`);
  return 1;
};

type Progress = {
  readonly watch: (content: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  readonly stop: () => void;
};

/** A bar over the bytes of the file; the number of records is only known at the end. */
const progressOf = (file: string, isShown: boolean): Progress => {
  const bar = new SingleBar({
    format: "{bar} {percentage} %  {eta_formatted}",
    noTTYOutput: false,
  });
  if (isShown) bar.start(statSync(file).size, 0);
  return {
    watch: async function* (content) {
      for await (const chunk of content) {
        yield chunk;
        if (isShown) bar.increment(chunk.length);
      }
    },
    stop: () => bar.stop(),
  };
};

const describe = (summary: ImportRunSummary): string => {
  const reasons = Object.entries(summary.setAsideReasons).map(
    ([reason, count]) => `  ${count} × ${reason}`,
  );
  return [
    `Imported from ${summary.source}: ${summary.read} read.`,
    `  ${summary.accepted} accepted, ${summary.updated} updated, ${summary.unchanged} unchanged, ${summary.setAside} set aside`,
    ...reasons,
    "",
  ].join("\n");
};

const nothingPublished = "Nothing of it was published.";

const explain = (refusal: ImportFileRefusal, file: string): string => {
  switch (refusal.code) {
    case "unknown-format":
      return `There is no such format. Known formats: ${refusal.known.join(", ")}.`;
    case "invalid-source-name":
      return "A source name has lower-case letters, digits and hyphens only, 60 at most.";
    case "file-cut-off":
      return `${file} is cut off: it ends in line ${refusal.line}, after ${refusal.afterRecords} complete records. ${nothingPublished}`;
    case "not-json":
      return `${file} is not JSON: reading stopped in line ${refusal.line}, after ${refusal.afterRecords} complete records. ${nothingPublished}`;
    case "not-this-format":
      return `${file} is not of the format ${refusal.format}: none of its ${refusal.read} records looks like one. ${nothingPublished}`;
    case "empty-file":
      return `${file} is empty. ${nothingPublished}`;
    default:
      return assertNever(refusal);
  }
};

process.exitCode = await run(process.argv.slice(2));
