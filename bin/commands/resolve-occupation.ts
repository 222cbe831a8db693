import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { loadLabels } from "@/bin/vocabulary/load-labels";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { foreignLabels } from "@/lib/vocabulary/resolving/foreign-labels";
import { makeOccupationResolverBuilder } from "@/lib/vocabulary/resolving/make-occupation-resolver";
import type { OccupationHit, OccupationResolver } from "@/lib/vocabulary/resolving/occupation-hit";

const usage =
  "Usage: npm run -s resolve-occupation -- --jsonl [--limit 20] [--lang de] [--esco DIR] [--labels FILE] < titles";

type Choices = {
  readonly limit: number;
  readonly lang: string | undefined;
  readonly esco: string | undefined;
  readonly labels: string | undefined;
};

const options = {
  jsonl: { type: "boolean", default: false },
  limit: { type: "string", default: "20" },
  lang: { type: "string" },
  esco: { type: "string" },
  labels: { type: "string" },
} as const;

const readChoices = (args: readonly string[]): Choices => {
  const { jsonl, limit, lang, esco, labels } = parse(args);
  if (!jsonl) throw new SolvableProblem(usage);
  if (!/^[1-9]\d{0,3}$/.test(limit)) {
    throw new SolvableProblem("--limit takes a number of hits from 1 to 9999.");
  }
  if (lang !== undefined && !/^[a-z]{2}$/.test(lang)) {
    throw new SolvableProblem("--lang takes a language code of two letters, such as de.");
  }
  return { limit: Number(limit), lang, esco, labels };
};

const parse = (args: readonly string[]): ReturnType<typeof parseOptions> => {
  try {
    return parseOptions(args);
  } catch {
    throw new SolvableProblem(usage);
  }
};

const parseOptions = (args: readonly string[]) => parseArgs({ args: [...args], options }).values;

/** Answers each line of standard input, a title, with one line of JSON. */
const run = async (args: readonly string[]): Promise<number> => {
  const { limit, ...sources } = readChoices(args);
  const resolver = await loadResolver(sources);
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  for await (const line of lines) await print(answer(line, limit, resolver));
  return 0;
};

const loadResolver = async (sources: Omit<Choices, "limit">): Promise<OccupationResolver> => {
  const builder = makeOccupationResolverBuilder(builtInVocabulary);
  for (const label of foreignLabels(sources.lang)) builder.add(label);
  for await (const label of loadLabels(sources)) builder.add(label);
  return builder.finish();
};

const answer = (query: string, limit: number, resolver: OccupationResolver): string => {
  const hits = resolver.resolve(query, limit).hits.map(toLine);
  return `${JSON.stringify({ query, hits })}\n`;
};

const toLine = ({ kldb, escoUri, label, score }: OccupationHit) => ({
  code: kldb,
  esco: escoUri ?? null,
  label,
  score: Math.round(score * 10_000) / 10_000,
});

/** Waits where the reader is slower than we are. */
const print = async (line: string): Promise<void> => {
  if (process.stdout.write(line)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
};

process.exitCode = await run(process.argv.slice(2));
