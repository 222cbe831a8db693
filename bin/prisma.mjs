// Prisma's command line, without its attempts to download a native engine: node bin/prisma.mjs ARGS
import { spawnSync } from "node:child_process";
import { checkout, inCheckout } from "./setup/checkout.mjs";

const program = inCheckout("node_modules", "prisma", "build", "index.js");
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  cwd: checkout,
  stdio: "inherit",
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: inCheckout("bin", "schema-engine.mjs"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  },
});
process.exitCode = status ?? 1;
