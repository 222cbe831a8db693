#!/usr/bin/env node
// Speaks for Prisma's native schema engine, which cannot be downloaded everywhere: the same
// messages over stdin and stdout, answered by the engine's WebAssembly build.
import { runDatabaseCommand } from "./schema-engine/database-command.mjs";
import { loadEngine } from "./schema-engine/load-engine.mjs";
import { readCall } from "./schema-engine/read-call.mjs";
import { makeRequestHandler } from "./schema-engine/request-handler.mjs";
import { serveRequests } from "./schema-engine/serve-requests.mjs";

const call = readCall(process.argv.slice(2));

if (call.asksVersion) {
  const { version } = await loadEngine();
  console.log(`schema-engine-cli ${version()} (wasm)`);
} else if (call.databaseCommand !== undefined) {
  process.exitCode = await runDatabaseCommand(call.databaseCommand, call.databaseUrl);
} else {
  await serveRequests(makeRequestHandler(await loadEngine(), call));
  // Idle connections would keep this process alive for seconds.
  process.exit(0);
}
