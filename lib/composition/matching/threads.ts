import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ThreadAnswer, ThreadData, ThreadTask } from "./thread-messages";

/** Matches people on several threads over one shortlist. */
export type MatchingThreads = {
  readonly match: (task: Omit<ThreadTask, "task">) => Promise<ThreadAnswer["people"]>;
  readonly stop: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (people: ThreadAnswer["people"]) => void;
  readonly reject: (fault: unknown) => void;
};

/** The caller keeps about two tasks a thread under way; each goes to the thread with the fewest. */
export const startMatchingThreads = (count: number, data: ThreadData): MatchingThreads => {
  const threads = Array.from({ length: count }, () => startThread(data));
  let next = 0;
  return {
    match: (task) => {
      const [least] = threads.toSorted((one, other) => one.underWay() - other.underWay());
      if (!least) throw new Error("Matching needs at least one thread");
      next += 1;
      return least.match({ ...task, task: next });
    },
    stop: async () => {
      await Promise.all(threads.map(({ stop }) => stop()));
    },
  };
};

type Thread = {
  readonly match: (task: ThreadTask) => Promise<ThreadAnswer["people"]>;
  readonly underWay: () => number;
  readonly stop: () => Promise<unknown>;
};

const startThread = (workerData: ThreadData): Thread => {
  const worker = new Worker(bootstrap, { eval: true, workerData });
  const waiting = new Map<number, Waiting>();
  const failAll = (fault: unknown): void => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  worker.on("message", ({ task, people }: ThreadAnswer) => {
    waiting.get(task)?.resolve(people);
    waiting.delete(task);
  });
  worker.on("error", failAll);
  worker.on("exit", () => failAll(new Error("A matching thread ended early")));
  return {
    match: (task) =>
      new Promise((resolve, reject) => {
        waiting.set(task.task, { resolve, reject });
        worker.postMessage(task);
      }),
    underWay: () => waiting.size,
    stop: () => worker.terminate(),
  };
};

const program = JSON.stringify(new URL("./thread.ts", import.meta.url).href);
const tsconfig = JSON.stringify(fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)));
const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));

// A thread knows nothing of the hooks that let its parent import TypeScript.
const bootstrap = `import(${tsx}).then(({ register }) => {
  register({ tsconfig: ${tsconfig} });
  return import(${program});
});`;
