import { startChild, type Child, type ChildOptions } from "@/bin/services/processes/child-process";

/** The processes that one program started for one data folder. */
export type Children = {
  readonly folder: string;
  /** Throws once stopping has begun. */
  readonly start: (options: ChildOptions) => Child;
  /** Stops all of them in order: those that need others go first. */
  readonly stopAll: () => Promise<void>;
  readonly isStopping: () => boolean;
};

const stopOrder = ["next", "worker", "prepare", "meilisearch", "initdb", "postgres"];

export const makeChildren = (folder: string): Children => {
  const living = new Map<Child, number>();
  let stopping: Promise<void> | undefined;

  const start = (options: ChildOptions): Child => {
    if (stopping) throw new Error(`${options.name} is not started any more: everything stops`);
    const child = startChild(folder, options);
    living.set(child, stopOrder.indexOf(child.name));
    void child.exited.then(() => living.delete(child));
    return child;
  };

  const stopInOrder = async (): Promise<void> => {
    const inOrder = [...living].toSorted(([, a], [, b]) => a - b);
    for (const [child] of inOrder) await child.stop();
  };

  return {
    folder,
    start,
    stopAll: () => (stopping ??= stopInOrder()),
    isStopping: () => stopping !== undefined,
  };
};
