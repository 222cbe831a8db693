import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";

export const processIdentitySchema = z.object({
  pid: z.int().positive(),
  startedAt: z.string().min(1),
});

/** Names one process for good: ids are reused, an id together with its start time is not. */
export type ProcessIdentity = Readonly<z.infer<typeof processIdentitySchema>>;

/** Identity of a living process; undefined when there is none (a zombie counts as none). */
export const findProcess = (pid: number): ProcessIdentity | undefined => {
  const startedAt = process.platform === "linux" ? linuxStart(pid) : portableStart(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
};

export const isAlive = (identity: ProcessIdentity): boolean =>
  findProcess(identity.pid)?.startedAt === identity.startedAt;

/** Identity of the process that runs this code. */
export const thisProcess = (): ProcessIdentity => {
  const identity = findProcess(process.pid);
  if (!identity) throw new Error("The system does not tell when this process started.");
  return identity;
};

// proc(5): the command stands in brackets and may hold anything, so count fields behind the last one.
const linuxStart = (pid: number): string | undefined => {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, ticksSinceBoot] = [fields[0], fields[19]];
  if (!state || state === "Z" || state === "X" || !ticksSinceBoot) return undefined;
  return `${readIfThere("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}/${ticksSinceBoot}`;
};

const portableStart = (pid: number): string | undefined => {
  const { stdout } = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)]);
  const [state = "", ...start] = String(stdout ?? "")
    .trim()
    .split(/\s+/);
  return state === "" || state.startsWith("Z") ? undefined : start.join(" ");
};

const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};
