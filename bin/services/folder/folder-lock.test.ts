import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FolderInUse, folderHolder, lockFolder } from "@/bin/services/folder/folder-lock";
import { thisProcess, type ProcessIdentity } from "@/bin/services/processes/process-identity";
import { aDataFolder } from "@/bin/services/testing/a-data-folder";

const leaveLock = (folder: string, process: ProcessIdentity): void =>
  writeFileSync(
    path.join(folder, "lock.json"),
    JSON.stringify({ process, holder: "the portal", since: "2026-01-01T00:00:00.000Z" }),
  );

describe("lockFolder", () => {
  it("refuses a folder that a living program holds, and names that program", async () => {
    const folder = aDataFolder();
    await lockFolder(folder, "the command import");

    const second = lockFolder(folder, "the portal");

    await expect(second).rejects.toThrow(FolderInUse);
    await expect(second).rejects.toThrow(`the command import (process ${process.pid}, since `);
  });

  it("takes over the lock of a process that is gone", async () => {
    const folder = aDataFolder();
    leaveLock(folder, { pid: 2 ** 22 + 1, startedAt: "long ago" });

    await lockFolder(folder, "the portal");

    expect(folderHolder(folder)).toContain(`process ${process.pid}`);
  });

  it("takes over a lock whose process id now belongs to somebody else", async () => {
    const folder = aDataFolder();
    leaveLock(folder, { pid: process.ppid, startedAt: "before the last reboot" });

    await lockFolder(folder, "the portal");

    expect(folderHolder(folder)).toContain(`process ${process.pid}`);
  });

  it("takes over a lock file that was cut off", async () => {
    const folder = aDataFolder();
    writeFileSync(path.join(folder, "lock.json"), '{"process":');

    await lockFolder(folder, "the portal");

    expect(folderHolder(folder)).toContain("the portal");
  });

  it("gives the folder to one of several that find the same stale lock", async () => {
    const folder = aDataFolder();
    leaveLock(folder, { pid: 2 ** 22 + 1, startedAt: "long ago" });

    const outcomes = await Promise.allSettled(
      ["a", "b", "c"].map((holder) => lockFolder(folder, holder)),
    );

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("frees the folder on release", async () => {
    const folder = aDataFolder();
    const lock = await lockFolder(folder, "the portal");

    lock.release();

    expect(folderHolder(folder)).toBeUndefined();
  });

  it("does not release a lock that has passed to another process", async () => {
    const folder = aDataFolder();
    const lock = await lockFolder(folder, "the portal");
    leaveLock(folder, { ...thisProcess(), pid: process.ppid });

    lock.release();

    expect(existsSync(path.join(folder, "lock.json"))).toBe(true);
  });
});
