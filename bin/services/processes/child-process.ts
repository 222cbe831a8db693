import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { closeSync } from "node:fs";
import { openLog } from "@/bin/services/processes/log-file";
import { forgetChild, recordChild } from "@/bin/services/processes/pid-file";
import { findProcess } from "@/bin/services/processes/process-identity";
import { politeStop, stopProcess, type StopRule } from "@/bin/services/processes/stop-process";

export type ChildOptions = {
  /** Names its log and its pid file. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Where its output goes: logs/NAME.log (default) or this program's own terminal. */
  readonly output?: "log" | "terminal";
  readonly stop?: StopRule;
  readonly uid?: number;
  readonly gid?: number;
};

/** How a child ended: "code 1", "signal SIGKILL", or why it could not start. */
export type ChildExit = { readonly clean: boolean; readonly reason: string };

export type Child = {
  readonly name: string;
  /** Resolves once, when the process is gone; never rejects. */
  readonly exited: Promise<ChildExit>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts a program in a process group of its own: Ctrl-C in the terminal reaches this program
 * alone, which then stops its children in order.
 */
export const startChild = (folder: string, options: ChildOptions): Child => {
  const { name, command, args, output = "log", stop: rule = politeStop, ...rest } = options;
  const log = output === "log" ? openLog(folder, name) : undefined;
  const stdio: StdioOptions =
    log === undefined ? ["ignore", "inherit", "inherit"] : ["ignore", log, log];
  const child = spawn(command, args, { ...rest, stdio, detached: true });
  if (log !== undefined) closeSync(log);

  const { pid } = child;
  if (pid !== undefined) recordChild(folder, name, pid, rule);
  const exited = exitOf(child).then((exit) => {
    if (pid !== undefined) forgetChild(folder, name, pid);
    return exit;
  });
  return { name, exited, stop: () => stopChild(pid, exited, rule) };
};

const exitOf = (child: ChildProcess): Promise<ChildExit> =>
  new Promise((resolve) => {
    child.once("error", ({ message }) => resolve({ clean: false, reason: message }));
    child.once("exit", (code, signal) =>
      resolve({ clean: code === 0, reason: signal ? `signal ${signal}` : `code ${code}` }),
    );
  });

const stopChild = async (
  pid: number | undefined,
  exited: Promise<ChildExit>,
  rule: StopRule,
): Promise<void> => {
  const process = pid === undefined ? undefined : findProcess(pid);
  if (process) await stopProcess(process, rule);
  await exited;
};
