import { beginRotation, endRotation } from "@/bin/services/folder/data-keys";
import { findRunningPortal } from "@/bin/services/folder/running-portal";
import { readSettings } from "@/bin/services/settings";
import { reportProblem, SolvableProblem } from "@/bin/services/solvable-problem";
import { withServices } from "@/bin/services/with-services";
import { closeConnections } from "@/lib/composition/database";
import { type Resealed, resealEverything } from "@/lib/composition/sealed-data";

/**
 * Seals everything with a new key. Where the environment gives the keys, DATA_KEY is the new one and
 * DATA_KEYS_OLD holds the one before; else the data folder gets a new one. A run that was stopped is
 * gone on with, under the key it began with.
 */
const run = async (): Promise<number> => {
  const { DATA_KEY: given, DATA_DIR: folder } = readSettings(process.env);
  if (given === undefined && findRunningPortal(folder) !== undefined) {
    throw new SolvableProblem("Stop the portal first: it works with the key that goes away.");
  }
  if (given === undefined && beginRotation(folder) === "resumed") {
    console.log("Going on with the rotation that was stopped.");
  }
  const done = await withServices(async () => {
    try {
      return await resealEverything((one) => console.log(describe(one)));
    } finally {
      await closeConnections();
    }
  });
  if (given === undefined) endRotation(folder);
  const sum = (of: (one: Resealed) => number): number =>
    done.reduce((all, one) => all + of(one), 0);
  const lost = sum((one) => one.lost);
  console.log(`${sum((one) => one.resealed)} sealed anew in all.`);
  console.log("Older keys now open only cookies of browsers, such as known devices.");
  return lost > 0 ? 1 : 0;
};

const describe = ({ what, resealed, lost }: Resealed): string =>
  `${what}: ${resealed} sealed anew${lost > 0 ? `, ${lost} CANNOT BE OPENED: their key is not given` : ""}.`;

try {
  process.exitCode = await run();
} catch (error) {
  reportProblem(error);
  process.exitCode = 1;
}
