import { publishPortal } from "@/bin/services/folder/running-portal";
import { runUntilStopped } from "@/bin/services/run-until-stopped";
import { startDatabase, startSearchEngine } from "@/bin/services/services";
import { reportProblem } from "@/bin/services/solvable-problem";

// The portal without its pages: what the tests start, kill and start again.
try {
  await runUntilStopped("the portal", async (settings, children) => {
    const [{ databaseUrl }, { meiliUrl, meiliKey }] = await Promise.all([
      startDatabase(children, { ...settings, durable: true }),
      startSearchEngine(children, { ...settings, durable: true }),
    ]);
    publishPortal(children.folder, { databaseUrl, meiliUrl, meiliKey });
    console.log("ready");
    return new Promise<never>(() => undefined);
  });
} catch (error) {
  reportProblem(error);
  process.exitCode = 1;
}
