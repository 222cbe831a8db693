import { parseArgs } from "node:util";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { asTable } from "@/bin/vocabulary/unsure-table";
import { closeConnections } from "@/lib/composition/database";
import { vacancyReadings } from "@/lib/composition/readings";
import type { UnsureTitle } from "@/lib/readings/vacancy-reading";

const usage = "Usage: npm run vocabulary:report -- [--limit 50] [--json]";

type Choices = { readonly limit: number; readonly json: boolean };

const readChoices = (args: readonly string[]): Choices => {
  const { limit, json } = parse(args);
  if (!/^[1-9]\d{0,5}$/.test(limit)) {
    throw new SolvableProblem("--limit takes a number of titles from 1 to 999999.");
  }
  return { limit: Number(limit), json };
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
      limit: { type: "string", default: "50" },
      json: { type: "boolean", default: false },
    },
  }).values;

/** Lists titles of published offers whose occupation stayed unsure, most frequent first. */
const run = async (args: readonly string[]): Promise<number> => {
  const { limit, json } = readChoices(args);
  return withServices(async () => {
    try {
      const titles = await vacancyReadings().unsureTitles(limit);
      process.stdout.write(json ? titles.map(toLine).join("") : asTable(titles, columns()));
      return 0;
    } finally {
      await closeConnections();
    }
  });
};

const columns = (): number => (process.stdout.isTTY ? process.stdout.columns : 120);

const toLine = ({ title, count, employerName, vacancyId, guesses }: UnsureTitle): string =>
  `${JSON.stringify({
    title,
    count,
    employer: employerName ?? null,
    vacancyId,
    guesses: guesses.map(({ kldb, label, score }) => ({ code: kldb, label, score })),
  })}\n`;

process.exitCode = await run(process.argv.slice(2));
