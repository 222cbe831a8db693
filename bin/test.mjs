import { ensureDependencies } from "./setup/dependencies.mjs";
import { endWith } from "./setup/end-with.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { understandTypeScript } from "./setup/typescript.mjs";

requireNode();
await endWith(async () => {
  await ensureDependencies();
  await understandTypeScript();
  const { testEverything } = await import("./test/test-everything.ts");
  process.exitCode = await testEverything();
});
