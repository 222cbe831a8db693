import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDataFolder } from "@/bin/services/folder/data-folder";
import { folderHolder, lockFolder } from "@/bin/services/folder/folder-lock";
import { stopLeftovers } from "@/bin/services/processes/pid-file";

const prefix = "stellenportal-";
/** A younger folder may belong to a program that has not locked it yet. */
const minAgeMs = 60_000;

export type TemporaryFolder = {
  readonly folder: string;
  /** Removes it; stop what works in it first. */
  readonly remove: () => void;
};

/** A locked data folder that lasts as long as the work; also clears those of killed programs. */
export const makeTemporaryFolder = async (holder: string): Promise<TemporaryFolder> => {
  await removeAbandoned();
  const folder = openDataFolder(mkdtempSync(path.join(tmpdir(), prefix)));
  await lockFolder(folder, holder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const removeAbandoned = async (): Promise<void> => {
  const folders = readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .map((name) => path.join(tmpdir(), name));
  for (const folder of folders.filter(isAbandoned)) {
    await stopLeftovers(folder);
    rmSync(folder, { recursive: true, force: true });
  }
};

const isAbandoned = (folder: string): boolean => {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || found.uid !== process.getuid?.()) return false;
  return Date.now() - found.mtimeMs > minAgeMs && folderHolder(folder) === undefined;
};
