import { runCommand } from "./setup/run-command.mjs";

await runCommand("migrate-dev", process.argv.slice(2));
