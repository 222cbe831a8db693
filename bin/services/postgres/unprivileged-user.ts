import { execFileSync, spawnSync } from "node:child_process";
import { SolvableProblem } from "@/bin/services/solvable-problem";

/** How to run a program that refuses to run as root. */
export type UnprivilegedUser = {
  readonly toCommand: (
    command: string,
    args: readonly string[],
  ) => { readonly command: string; readonly args: readonly string[] };
  /** Set when the program runs as another user, who then has to own its files. */
  readonly ids?: { readonly uid: number; readonly gid: number };
};

/**
 * The present user where that is not root. Root prefers a user namespace, which needs no change of
 * ownership; where the kernel or the container forbids it, the user "nobody" has to do.
 */
export const findUnprivilegedUser = (): UnprivilegedUser => {
  const asIs: UnprivilegedUser = { toCommand: (command, args) => ({ command, args }) };
  if (process.getuid?.() !== 0) return asIs;
  if (spawnSync("unshare", [...namespace, "true"]).status === 0) {
    return {
      toCommand: (command, args) => ({
        command: "unshare",
        args: [...namespace, command, ...args],
      }),
    };
  }
  return nobody();
};

/** The system's user without rights; root only. */
export const nobody = (): UnprivilegedUser => ({
  toCommand: (command, args) => ({ command, args }),
  ids: { uid: idOfNobody("-u"), gid: idOfNobody("-g") },
});

const namespace = ["--user", "--map-user=1000", "--map-group=1000"];

const idOfNobody = (kind: "-u" | "-g"): number =>
  Number(execFileSync("id", [kind, "nobody"], { encoding: "utf8" }));

/** Throws a sentence when that user may not even read the program, as in a checkout below /root. */
export const requireRunnable = (program: string, { ids }: UnprivilegedUser): void => {
  if (!ids || spawnSync(program, ["--version"], ids).status === 0) return;
  throw new SolvableProblem(
    "PostgreSQL does not run as root, and the user nobody cannot reach this folder. " +
      "Start the portal as another user, or set DATABASE_URL.",
  );
};
