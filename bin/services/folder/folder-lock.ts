import { linkSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { readJsonFile, writePrivateFile } from "@/bin/services/folder/private-file";
import {
  isAlive,
  processIdentitySchema,
  thisProcess,
} from "@/bin/services/processes/process-identity";
import { errorCode, SolvableProblem } from "@/bin/services/solvable-problem";

const lockSchema = z.object({
  process: processIdentitySchema,
  holder: z.string(),
  since: z.string(),
});
type Lock = z.infer<typeof lockSchema>;

/** The right to be the only program that works on a data folder. */
export type FolderLock = { readonly release: () => void };

/** Tells that another living program works on the folder. */
export class FolderInUse extends SolvableProblem {}

/** Long enough for a rival that saw the same stale lock to have replaced ours. */
const rivalMs = 100;

/**
 * Takes the folder for this process; a lock whose process is gone is taken over.
 * Throws `FolderInUse` with a sentence that names the holder.
 */
export const lockFolder = async (folder: string, holder: string): Promise<FolderLock> => {
  const own: Lock = { process: thisProcess(), holder, since: new Date().toISOString() };
  if (!place(folder, own)) {
    if (folderHolder(folder)) throw new FolderInUse(explain(folder));
    rmSync(lockFile(folder), { force: true });
    place(folder, own);
    await pause(rivalMs);
  }
  if (!holds(folder, own)) throw new FolderInUse(explain(folder));
  return { release: () => release(folder, own) };
};

/** What holds the folder right now, in words; undefined when it is free or its lock is stale. */
export const folderHolder = (folder: string): string | undefined => {
  const lock = readJsonFile(lockFile(folder), lockSchema);
  if (!lock || !isAlive(lock.process)) return undefined;
  return `${lock.holder} (process ${lock.process.pid}, since ${lock.since})`;
};

// A hard link fails when the name is taken and appears with its content complete.
const place = (folder: string, lock: Lock): boolean => {
  const draft = path.join(folder, `lock-${process.pid}.json`);
  writePrivateFile(draft, JSON.stringify(lock));
  try {
    linkSync(draft, lockFile(folder));
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

const holds = (folder: string, own: Lock): boolean => {
  const found = readJsonFile(lockFile(folder), lockSchema);
  return (
    found?.process.pid === own.process.pid && found.process.startedAt === own.process.startedAt
  );
};

const release = (folder: string, own: Lock): void => {
  if (holds(folder, own)) rmSync(lockFile(folder), { force: true });
};

const explain = (folder: string): string =>
  `The data folder ${folder} is in use by ${folderHolder(folder) ?? "another program"}. ` +
  "Stop that first, or choose another folder with DATA_DIR.";

const lockFile = (folder: string): string => path.join(folder, "lock.json");
