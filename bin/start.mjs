import { ensureDependencies } from "./setup/dependencies.mjs";
import { endWith } from "./setup/end-with.mjs";
import { ensureGeneratedClient } from "./setup/generated-client.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { ensureProductionBuild } from "./setup/production-build.mjs";
import { understandTypeScript } from "./setup/typescript.mjs";

const [mode = "start"] = process.argv.slice(2);

const makeCodeReady = async () => {
  await ensureGeneratedClient();
  if (mode === "start") await ensureProductionBuild();
};

requireNode();
if (mode === "start" || mode === "dev") {
  await endWith(async () => {
    await ensureDependencies();
    await understandTypeScript();
    const { startPortal } = await import("./services/start-portal.ts");
    await startPortal(mode, makeCodeReady);
  });
} else {
  console.error(`Unknown mode "${mode}". Use "start" or "dev".`);
  process.exitCode = 1;
}
