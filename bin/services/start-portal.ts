import { makeChildren } from "@/bin/services/processes/children";
import { openDataFolder } from "@/bin/services/folder/data-folder";
import { lockFolder } from "@/bin/services/folder/folder-lock";
import { type PortalMode } from "@/bin/services/next-server";
import { withdrawPortal } from "@/bin/services/folder/running-portal";
import { servePortal } from "@/bin/services/serve-portal";
import { readSettings } from "@/bin/services/settings";
import { reportProblem } from "@/bin/services/solvable-problem";
import { onStopRequest, type StopRequest } from "@/bin/services/processes/stop-request";

/**
 * Runs the whole portal on its data folder until it is asked to stop (exit code 0) or a part that
 * it cannot do without fails (exit code 1), and leaves no process behind. Ends this process.
 * `makeCodeReady` builds what has to be built before pages can be served.
 */
export const startPortal = async (
  mode: PortalMode,
  makeCodeReady: () => Promise<void>,
): Promise<never> => {
  const stopRequest = new Promise<StopRequest>((resolve) => onStopRequest(resolve));
  const settings = readSettings(process.env);
  const folder = openDataFolder(settings.DATA_DIR);
  const lock = await lockFolder(folder, "the portal");
  const children = makeChildren(folder);

  let exitCode = 0;
  try {
    const serving = servePortal({ mode, settings, children, makeCodeReady });
    const { reason } = await Promise.race([stopRequest, serving]);
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
