import { createReadStream, existsSync, openSync, readSync, closeSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { handoverUseCases } from "@/lib/composition/handover";
import { resolverLoaded } from "@/lib/composition/vocabulary";
import {
  type HandedOver,
  type LineReport,
  receiveFile,
} from "@/lib/job-seekers/handover/receive-file";
import { peopleInJson, peopleInTable } from "@/lib/job-seekers/handover/tables/people-in-files";
import { DamagedTable, type OpenContent } from "@/lib/job-seekers/handover/tables/people-table";
import { readTable } from "@/lib/job-seekers/handover/tables/read-table";
import { mapHeadings } from "@/lib/job-seekers/handover/tables/table-columns";
import { kindOfFile } from "@/lib/job-seekers/uploads/read-upload-head";
import { noCounts } from "@/lib/job-seekers/uploads/upload";
import { withReport } from "@/lib/job-seekers/uploads/work-on-uploads";

const usage =
  'Usage: npm run import:job-seekers -- --file FILE.json|FILE.csv|FILE.xlsx [--preview] [--column "HEADING=COLUMN" …]';

type Choices = {
  readonly file: string;
  readonly preview: boolean;
  readonly chosen: Readonly<Record<string, string>>;
};

const readChoices = (args: readonly string[]): Choices => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      file: { type: "string" },
      preview: { type: "boolean", default: false },
      column: { type: "string", multiple: true, default: [] },
    },
  });
  const { file, preview, column } = values;
  if (!file) throw new SolvableProblem(usage);
  if (!existsSync(file)) throw new SolvableProblem(`There is no file ${file}.`);
  const chosen = Object.fromEntries(
    column.map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at < 1) throw new SolvableProblem(usage);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return { file, preview, chosen };
};

/** Takes people over from a file; ends with 0 only where no line was refused. */
const run = async (args: readonly string[]): Promise<number> => {
  const choices = readChoices(args);
  return withServices(async () => {
    const bar = progressOf(choices.file);
    try {
      await resolverLoaded();
      return await takeOver(await open(choices, bar.watch), choices);
    } catch (fault) {
      if (!(fault instanceof DamagedTable)) throw fault;
      throw new SolvableProblem(
        `${choices.file} is damaged at line ${fault.line}. What stood before was taken over; sending the whole file again changes nothing of that.`,
      );
    } finally {
      bar.stop();
      await closeConnections();
    }
  });
};

type Watch = (content: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** A bar over the bytes of the file; the number of lines is only known at the end. */
const progressOf = (file: string): { readonly watch: Watch; readonly stop: () => void } => {
  const bar = new SingleBar({
    format: "{bar} {percentage} %  {eta_formatted}",
    noTTYOutput: false,
  });
  return {
    watch: async function* (content) {
      if (process.stderr.isTTY) bar.start(statSync(file).size, 0);
      for await (const chunk of content) {
        yield chunk;
        bar.increment(chunk.length);
      }
    },
    stop: () => bar.stop(),
  };
};

const open = async (
  { file, chosen }: Choices,
  watch: Watch,
): Promise<AsyncIterable<HandedOver>> => {
  const kind = kindOfFile(firstBytes(file));
  if (kind === "old-workbook") {
    throw new SolvableProblem(`${file} is a workbook of the old kind: save it as XLSX or CSV.`);
  }
  // Finding out how a table is written reads it, too; the bar shows the last reading.
  const content: OpenContent = () => watch(createReadStream(file));
  return kind === "json" ? peopleInJson(content()) : openTable(kind, file, content, chosen);
};

const openTable = async (
  kind: "csv" | "xlsx",
  file: string,
  content: OpenContent,
  chosen: Choices["chosen"],
): Promise<AsyncIterable<HandedOver>> => {
  const table = await readTable(kind, content);
  const mapping = mapHeadings(table?.heading ?? [], [], chosen);
  if (!table || !mapping.some(({ column }) => column === "reference")) {
    throw new SolvableProblem(
      `${file}: no column is a reference number. Name it: --column "HEADING=reference".`,
    );
  }
  process.stdout.write(`${JSON.stringify(table.reading ?? "workbook")}\n`);
  for (const { heading, column } of mapping) {
    process.stdout.write(`  ${heading} → ${column ?? "(left out)"}\n`);
  }
  return peopleInTable(table, mapping);
};

const FIRST_BYTES = 512;

const firstBytes = (file: string): Uint8Array => {
  const bytes = new Uint8Array(FIRST_BYTES);
  const handle = openSync(file, "r");
  try {
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
};

const takeOver = async (
  people: AsyncIterable<HandedOver>,
  { preview }: Choices,
): Promise<number> => {
  const terms = { isTrial: preview, sender: "command" };
  let counts = noCounts;
  for await (const lines of receiveFile(people, handoverUseCases().receive, terms)) {
    counts = lines.reduce(withReport, counts);
    for (const sentence of lines.flatMap(describe)) process.stdout.write(`${sentence}\n`);
  }
  process.stdout.write(`${JSON.stringify({ preview, ...counts })}\n`);
  return counts.refused > 0 ? 1 : 0;
};

/** One line of the report; nothing where all was understood. References only, never names. */
const describe = ({ line, reference = "?", result }: LineReport): readonly string[] => {
  if (!result.ok) {
    const { code, ...facts } = result.refusal;
    return [`line ${line}, ${reference}: ${code} ${JSON.stringify(facts)}`];
  }
  const { notUnderstood } = result.value;
  return notUnderstood.length === 0
    ? []
    : [`line ${line}, ${reference}: not understood ${JSON.stringify(notUnderstood)}`];
};

process.exitCode = await run(process.argv.slice(2));
