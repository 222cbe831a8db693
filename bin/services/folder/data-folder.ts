import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { writePrivateFile } from "@/bin/services/folder/private-file";
import { errorCode, SolvableProblem } from "@/bin/services/solvable-problem";

export type SecretName = "postgres-password" | "meilisearch-key" | "auth-secret" | "data-key";

const subfolders = ["logs", "pids", "secrets"] as const;

/** Creates the folder that holds everything the portal keeps, and proves that it can be written. */
export const openDataFolder = (folder: string): string => {
  const absolute = path.resolve(folder);
  try {
    for (const name of subfolders) makeFolders(path.join(absolute, name));
    const probe = path.join(absolute, `write-probe-${process.pid}`);
    writePrivateFile(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new SolvableProblem(
      `DATA_DIR: cannot write to ${absolute} (${explain(errorCode(error))}). ` +
        "Choose a folder that this user may write to.",
      { cause: error },
    );
  }
  return absolute;
};

// Node's own recursive mkdir never ends where a file system (as /proc) refuses with ENOENT.
const makeFolders = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolders(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
};

/** A random secret that is made at first use and then stays; only the owner can read it. */
export const readOrCreateSecret = (folder: string, name: SecretName): string => {
  const file = path.join(folder, "secrets", name);
  if (!existsSync(file)) writePrivateFile(file, randomBytes(32).toString("base64url"));
  return readFileSync(file, "utf8").trim();
};

const explanations: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "read-only file system",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "there is a file of that name",
  ENOENT: "the path cannot be created",
};

const explain = (code: string): string => explanations[code] ?? (code || "unknown reason");
