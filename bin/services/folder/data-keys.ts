import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { openDataFolder, readOrCreateSecret } from "@/bin/services/folder/data-folder";
import { writePrivateFile } from "@/bin/services/folder/private-file";

export type DataKeys = { readonly current: string; readonly older: readonly string[] };

const olderFile = (folder: string): string => path.join(folder, "secrets", "data-keys-old");

/** The keys of the data folder; older ones are there only once a key was rotated. */
export const readDataKeys = (folder: string): DataKeys => ({
  current: readOrCreateSecret(folder, "data-key"),
  older: readOlder(folder),
});

/** Puts a new key in front. Older ones stay, since they open what is not sealed anew yet. */
export const rotateDataKey = (folder: string): void => {
  const absolute = openDataFolder(folder);
  const { current, older } = readDataKeys(absolute);
  writePrivateFile(olderFile(absolute), [...new Set([current, ...older])].join("\n"));
  writePrivateFile(
    path.join(absolute, "secrets", "data-key"),
    randomBytes(32).toString("base64url"),
  );
};

const unfinishedFile = (folder: string): string =>
  path.join(folder, "secrets", "rotation-unfinished");

/** Puts a new key in front, unless an earlier rotation was stopped half-way: that one goes on. */
export const beginRotation = (folder: string): "begun" | "resumed" => {
  const marker = unfinishedFile(openDataFolder(folder));
  if (existsSync(marker)) return "resumed";
  rotateDataKey(folder);
  writePrivateFile(marker, "");
  return "begun";
};

export const endRotation = (folder: string): void => {
  rmSync(unfinishedFile(openDataFolder(folder)), { force: true });
};

/** The keys as environment variables; those that the environment gives itself stay as they are. */
export const toKeyVariables = (
  folder: string,
  given: string | undefined,
): { readonly DATA_KEY: string; readonly DATA_KEYS_OLD?: string } => {
  if (given !== undefined) return { DATA_KEY: given };
  const { current, older } = readDataKeys(folder);
  return { DATA_KEY: current, ...(older.length > 0 && { DATA_KEYS_OLD: older.join(",") }) };
};

const readOlder = (folder: string): readonly string[] =>
  existsSync(olderFile(folder))
    ? readFileSync(olderFile(folder), "utf8")
        .split("\n")
        .filter((key) => key !== "")
    : [];
