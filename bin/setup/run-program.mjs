import { spawn } from "node:child_process";
import { checkout } from "./checkout.mjs";

/** Tells that a program ended with an error; it has already said why. */
export class ProgramFailed extends Error {}

/**
 * Runs a program in the checkout with this terminal; it does not outlive this process. What it
 * says goes to stderr, since stdout belongs to the command that needed it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [variables]
 * @returns {Promise<void>}
 */
export const runProgram = (command, args, variables = {}) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const stdio = ["inherit", process.stderr, process.stderr];
    const child = spawn(command, args, { cwd: checkout, env, stdio });
    const stop = () => child.kill();
    process.once("exit", stop);
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("exit", stop);
      if (code === 0) return resolve();
      reject(new ProgramFailed(`${command} ${args.join(" ")} failed.`));
    });
  });
