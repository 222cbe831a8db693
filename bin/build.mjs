import { ensureDependencies } from "./setup/dependencies.mjs";
import { endWith } from "./setup/end-with.mjs";
import { ensureGeneratedClient } from "./setup/generated-client.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { ensureProductionBuild } from "./setup/production-build.mjs";

requireNode();
await endWith(async () => {
  await ensureDependencies();
  await ensureGeneratedClient();
  await ensureProductionBuild();
});
