import { setTimeout as pause } from "node:timers/promises";
import { type Child } from "@/bin/services/processes/child-process";
import { lastLogLines, logFile } from "@/bin/services/processes/log-file";
import { SolvableProblem } from "@/bin/services/solvable-problem";

const pollMs = 50;

type Waiting = {
  readonly folder: string;
  /** What people call the child, as in "PostgreSQL". */
  readonly title: string;
  readonly child: Child;
  readonly patienceSeconds: number;
  /** Answers whether the child serves; may throw to give up at once. */
  readonly isReady: () => Promise<boolean>;
};

/** Waits for a child to serve; when it exits, or takes too long and is stopped, throws its log's end. */
export const waitUntilReady = async (waiting: Waiting): Promise<void> => {
  const { folder, title, child, patienceSeconds } = waiting;
  const deadline = Date.now() + patienceSeconds * 1000;
  let ended: string | undefined;
  void child.exited.then(({ reason }) => (ended = reason));

  while (!(await waiting.isReady())) {
    if (ended !== undefined) throw childEnded(folder, title, child.name, ended);
    if (Date.now() > deadline) {
      await child.stop();
      throw childEnded(folder, title, child.name, `no answer within ${patienceSeconds} s`);
    }
    await pause(pollMs);
  }
};

/** The sentence for a child that is gone, followed by the last lines it wrote. */
export const childEnded = (
  folder: string,
  title: string,
  name: string,
  reason: string,
): SolvableProblem => {
  const lines = lastLogLines(folder, name);
  const end = lines === "" ? "" : ` The end of ${logFile(folder, name)}:\n${lines}`;
  return new SolvableProblem(`${title} stopped (${reason}).${end}`);
};
