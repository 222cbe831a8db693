import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { exportLookups, exportSender, ownOffers } from "@/lib/composition/exchange/exporting";
import type { ExportLookups, ExportSender } from "@/lib/exchange/formats/export-format";
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

type Export = { readonly written: number; readonly leftOut: ReadonlyMap<string, number> };

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
      return 0;
    } finally {
      await closeConnections();
    }
  });
};

type Write = (options: Options, sender: ExportSender, lookups: ExportLookups) => Promise<Export>;

const writeHrOpen: Write = async ({ out }, sender, lookups) => {
  const leftOut = new Map<string, number>();
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
  const leftOut = new Map<string, number>();
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

const report = ({ written, leftOut }: Export): void => {
  process.stdout.write(`${written} offers written.\n`);
  for (const [why, count] of leftOut) process.stdout.write(`${count} left out: ${why}\n`);
};

process.exitCode = await run(process.argv.slice(2));
