import { openDataFolder } from "@/bin/services/folder/data-folder";
import { lockFolder } from "@/bin/services/folder/folder-lock";
import { withdrawPortal } from "@/bin/services/folder/running-portal";
import { makeChildren, type Children } from "@/bin/services/processes/children";
import { stopLeftovers } from "@/bin/services/processes/pid-file";
import { onStopRequest, type StopRequest } from "@/bin/services/processes/stop-request";
import { readSettings, type Settings } from "@/bin/services/settings";
import { reportProblem } from "@/bin/services/solvable-problem";

/** Serves until something that it cannot do without fails; then it rejects. */
export type Serve = (settings: Settings, children: Children) => Promise<never>;

/**
 * Serves from DATA_DIR as its only holder until asked to stop (exit code 0) or until serving fails
 * (exit code 1), stops every child in order, and ends this process. What an earlier, killed run
 * left behind is stopped first. Throws when another program holds the folder.
 */
export const runUntilStopped = async (holder: string, serve: Serve): Promise<never> => {
  const stopRequest = new Promise<StopRequest>((resolve) => onStopRequest(resolve));
  const settings = readSettings(process.env);
  const folder = openDataFolder(settings.DATA_DIR);
  const lock = await lockFolder(folder, holder);
  const children = makeChildren(folder);

  let exitCode = 0;
  try {
    await stopWhatWasLeft(folder);
    const { reason } = await Promise.race([stopRequest, serve(settings, children)]);
    console.log(`Stopping (${reason}) …`);
  } catch (error) {
    reportProblem(error);
    exitCode = 1;
  }
  withdrawPortal(folder);
  await children.stopAll();
  lock.release();
  if (exitCode === 0) console.log("Everything has stopped.");
  process.exit(exitCode);
};

const stopWhatWasLeft = async (folder: string): Promise<void> => {
  const names = await stopLeftovers(folder);
  if (names.length > 0) console.log(`Stopped what a killed run had left: ${names.join(", ")}`);
};
