import { readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Sessions of a killed server notice its death and end by themselves within moments. */
const patienceMs = 10_000;

/**
 * Removes the lock file of a killed server. PostgreSQL trusts the process id in it even where that
 * belongs to a zombie or, in a new container, to somebody else; what counts here is whether a
 * process still works in the cluster. Does nothing where that cannot be seen.
 */
export const removeStalePostmasterLock = async (cluster: string): Promise<void> => {
  if (process.platform !== "linux") return;
  const deadline = Date.now() + patienceMs;
  while (isWorkedIn(cluster)) {
    if (Date.now() > deadline) return;
    await pause(100);
  }
  rmSync(path.join(cluster, "postmaster.pid"), { force: true });
};

// Server and sessions alike make the cluster their working directory.
const isWorkedIn = (cluster: string): boolean => {
  const folder = realpathSync(cluster);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => workingDirectory(pid) === folder);
};

const workingDirectory = (pid: string): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
};
