import { parseArgs } from "node:util";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { drainOutboxNow, driftChecks, rebuilding } from "@/lib/composition/indexing";
import type { DriftReport } from "@/lib/outbox/drift";

type Choices = { readonly json: boolean; readonly repair: boolean };

/** Compares index and database vacancy by vacancy; ends with 0 only where they agree. */
const run = async (args: readonly string[]): Promise<number> => {
  const choices: Choices = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      repair: { type: "boolean", default: false },
    },
  }).values;
  return withServices(async () => {
    try {
      return await checkDrift(choices);
    } finally {
      await closeConnections();
    }
  });
};

const checkDrift = async ({ json, repair }: Choices): Promise<number> => {
  if (repair) await rebuilding().ensureIndex();
  let report = await driftChecks().checkAll();
  if (repair && !isSound(report)) {
    process.stderr.write(`${describe(report)}\nRepairing …\n`);
    await driftChecks().repair(report);
    await drainOutboxNow();
    report = await driftChecks().checkAll();
  }
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${describe(report)}\n`);
  return isSound(report) ? 0 : 1;
};

const isSound = ({ missing, stale, superfluous }: DriftReport): boolean =>
  missing.length + stale.length + superfluous.length === 0;

const describe = (report: DriftReport): string => {
  const { published, indexed, missing, stale, superfluous } = report;
  const counts = `${published} published, ${indexed} in the index`;
  return isSound(report)
    ? `No drift: ${counts}.`
    : `Drift: ${counts}; ${missing.length} missing, ${stale.length} stale, ${superfluous.length} superfluous.`;
};

process.exitCode = await run(process.argv.slice(2));
