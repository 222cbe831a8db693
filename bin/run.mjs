import { runCommand } from "./setup/run-command.mjs";

const [name = "", ...args] = process.argv.slice(2);
await runCommand(name, args);
