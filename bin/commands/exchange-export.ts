import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { exportLookups, exportSender, ownOffers } from "@/lib/composition/exchange/exporting";
import type { ExportLookups, ExportSender, LeftOut } from "@/lib/exchange/formats/export-format";
import {
  hrBaFileName,
  type HrBaPosting,
  toHrBaFile,
  toHrBaPosting,
} from "@/lib/exchange/formats/hr-ba-xml";
import { toHrOpen } from "@/lib/exchange/formats/hr-open";

const usage =
  "Usage: npm run exchange:export -- --format hr-open|hr-ba-xml --supplier ID --out FOLDER";

const optionsSchema = z.object({
  format: z.enum(["hr-open", "hr-ba-xml"]),
  supplier: z.string().regex(/^[A-Z0-9-]{3,20}$/),
  out: z.string().min(1),
});
type Options = z.infer<typeof optionsSchema>;

type Export = { readonly written: number; readonly leftOut: ReadonlyMap<LeftOut, number> };

/** Writes own offers into files that others read. */
const run = (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { format: { type: "string" }, supplier: { type: "string" }, out: { type: "string" } },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new SolvableProblem(usage);
  return withServices(async () => {
    try {
      mkdirSync(options.data.out, { recursive: true });
      const [sender, lookups] = [exportSender(options.data.supplier), await exportLookups()];
      report(await write[options.data.format](options.data, sender, lookups));
      if (options.data.format === "hr-ba-xml" && !lookups.hasRegister) say(withoutRegister);
      return 0;
    } finally {
      await closeConnections();
    }
  });
};

type Write = (options: Options, sender: ExportSender, lookups: ExportLookups) => Promise<Export>;

const writeHrOpen: Write = async ({ out }, sender, lookups) => {
  const leftOut = new Map<LeftOut, number>();
  let written = 0;
  for await (const vacancy of ownOffers()) {
    const made = toHrOpen(vacancy, sender, lookups);
    if (made.ok) {
      writeFileSync(path.join(out, `${vacancy.id}.xml`), made.value);
      written += 1;
    } else leftOut.set(made.refusal, (leftOut.get(made.refusal) ?? 0) + 1);
  }
  return { written, leftOut };
};

const writeHrBa: Write = async ({ out }, sender, lookups) => {
  const leftOut = new Map<LeftOut, number>();
  const postings: HrBaPosting[] = [];
  for await (const vacancy of ownOffers()) {
    const made = toHrBaPosting(vacancy, sender, lookups);
    if (made.ok) postings.push(made.value);
    else leftOut.set(made.refusal, (leftOut.get(made.refusal) ?? 0) + 1);
  }
  const now = new Date();
  writeFileSync(path.join(out, hrBaFileName(sender, now)), toHrBaFile(postings, sender, now));
  return { written: postings.length, leftOut };
};

const write: Readonly<Record<Options["format"], Write>> = {
  "hr-open": writeHrOpen,
  "hr-ba-xml": writeHrBa,
};

const withoutRegister =
  "The register of occupations of the Bundesagentur is not imported (npm run vocabulary:import).";

const reasons: Readonly<Record<LeftOut, string>> = {
  "no-such-offer-type": "the format has no word for this kind of offer",
  "occupation-unknown": "the occupation has no code in the vocabulary",
  "workplace-unknown": "no workplace with all that the format needs of it",
  "no-occupation-code": "no title of the register bears a name of the occupation",
};

const report = ({ written, leftOut }: Export): void => {
  const all = written + [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  say(`${written} of ${all} offers written.`);
  for (const [why, count] of leftOut) say(`${count} left out: ${reasons[why]} (${why})`);
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = await run(process.argv.slice(2));
