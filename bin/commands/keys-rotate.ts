import { rotateDataKey } from "@/bin/services/folder/data-keys";
import { findRunningPortal } from "@/bin/services/folder/running-portal";
import { readSettings } from "@/bin/services/settings";
import { reportProblem, SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { resealEverything } from "@/lib/composition/sealed-data";

/**
 * Seals everything with a new key. Where the environment gives the keys, DATA_KEY is the new one and
 * DATA_KEYS_OLD holds the one before; else the data folder gets a new one.
 */
const run = async (): Promise<void> => {
  const { DATA_KEY: given, DATA_DIR: folder } = readSettings(process.env);
  if (given === undefined && findRunningPortal(folder) !== undefined) {
    throw new SolvableProblem("Stop the portal first: it works with the key that goes away.");
  }
  if (given === undefined) rotateDataKey(folder);
  const counts = await withServices(async () => {
    try {
      return await resealEverything();
    } finally {
      await closeConnections();
    }
  });
  for (const [what, count] of Object.entries(counts)) console.log(`${what}: ${count} sealed anew.`);
  console.log("The older key still opens what else it sealed, such as mails on their way.");
};

try {
  await run();
} catch (error) {
  reportProblem(error);
  process.exitCode = 1;
}
