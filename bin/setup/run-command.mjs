import { readdirSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { endWith } from "./end-with.mjs";
import { ensureGeneratedClient } from "./generated-client.mjs";
import { requireNode } from "./node-version.mjs";
import { understandTypeScript } from "./typescript.mjs";

/**
 * Runs bin/commands/NAME.ts as if it had been started with these arguments.
 * @param {string} name
 * @param {readonly string[]} args
 */
export const runCommand = async (name, args) => {
  requireNode();
  const names = commandNames();
  if (!names.includes(name)) {
    console.error(`Unknown command "${name}". There are: ${names.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  await endWith(async () => {
    await ensureDependencies();
    await ensureGeneratedClient();
    await understandTypeScript();
    const file = inCheckout("bin", "commands", `${name}.ts`);
    process.argv = [process.execPath, file, ...args];
    await import(file);
  });
};

const commandNames = () =>
  readdirSync(inCheckout("bin", "commands"))
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ""));
