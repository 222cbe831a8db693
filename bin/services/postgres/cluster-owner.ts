import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, statSync } from "node:fs";
import { type UnprivilegedUser } from "@/bin/services/postgres/unprivileged-user";

/** Makes an empty folder that only the user who will run PostgreSQL can enter. */
export const makeFolderFor = (user: UnprivilegedUser, folder: string): void => {
  mkdirSync(folder, { mode: 0o700 });
  giveTo(user, folder);
};

/** Hands the folder to the user who will run PostgreSQL; a no-op unless this is root. */
export const giveTo = (user: UnprivilegedUser, folder: string): void => {
  const self = process.getuid?.();
  if (self !== 0) return;
  const owner = user.ids ?? { uid: 0, gid: 0 };
  if (statSync(folder).uid === owner.uid) return;
  execFileSync("chown", ["-R", `${owner.uid}:${owner.gid}`, folder]);
};

/** Lets another user pass through the data folder, without letting them list or read it. */
export const makePassable = (user: UnprivilegedUser, dataFolder: string): void => {
  if (user.ids) chmodSync(dataFolder, 0o711);
};
