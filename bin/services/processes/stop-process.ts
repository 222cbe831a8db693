import { setTimeout as pause } from "node:timers/promises";
import { isAlive, type ProcessIdentity } from "@/bin/services/processes/process-identity";

/** How a process is asked to end: each signal in turn, SIGKILL for its whole group at last. */
export type StopRule = {
  readonly signals: readonly NodeJS.Signals[];
  /** Patience after each signal. */
  readonly graceMs: number;
};

export const politeStop: StopRule = { signals: ["SIGTERM"], graceMs: 8_000 };

/** Ends the process and whatever is left of its group; resolves when it is gone. */
export const stopProcess = async (target: ProcessIdentity, rule: StopRule): Promise<void> => {
  for (const signal of rule.signals) {
    if (!isAlive(target)) break;
    send(target.pid, signal);
    await gone(target, rule.graceMs);
  }
  // A leader that left in peace may leave members of its group behind.
  send(-target.pid, "SIGKILL");
  await gone(target, 2_000);
};

const gone = async (target: ProcessIdentity, patienceMs: number): Promise<void> => {
  const deadline = Date.now() + patienceMs;
  while (isAlive(target) && Date.now() < deadline) await pause(25);
};

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already, which is what the caller wants.
  }
};
