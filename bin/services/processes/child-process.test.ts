import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startChild, type Child, type ChildOptions } from "@/bin/services/processes/child-process";
import { logFile } from "@/bin/services/processes/log-file";
import { findLeftovers, stopLeftovers } from "@/bin/services/processes/pid-file";
import { isAlive } from "@/bin/services/processes/process-identity";
import { aDataFolder } from "@/bin/services/testing/a-data-folder";

const start = (folder: string, script: string, options: Partial<ChildOptions> = {}): Child => {
  const child = startChild(folder, {
    name: "worker",
    command: "sh",
    args: ["-c", script],
    ...options,
  });
  onTestFinished(() => child.stop());
  return child;
};

const logOf = (folder: string): string => readFileSync(logFile(folder, "worker"), "utf8");

const says = (folder: string, word: string): Promise<void> =>
  vi.waitFor(() => expect(logOf(folder)).toContain(word));

describe("startChild", () => {
  it("writes what the child says to its log", async () => {
    const folder = aDataFolder();

    await start(folder, "echo out; echo err >&2").exited;

    expect(logOf(folder)).toMatch(/out\nerr\n$/);
  });

  it.each([
    ["exit 0", { clean: true, reason: "code 0" }],
    ["exit 3", { clean: false, reason: "code 3" }],
    ["kill -9 $$", { clean: false, reason: "signal SIGKILL" }],
  ])("tells how the child ended (%s)", async (script, exit) => {
    expect(await start(aDataFolder(), script).exited).toEqual(exit);
  });

  it("tells that a program does not exist", async () => {
    const child = start(aDataFolder(), "", { command: "no-such-program" });

    expect(await child.exited).toMatchObject({ reason: expect.stringContaining("ENOENT") });
  });

  it("notes the child for as long as it runs", async () => {
    const folder = aDataFolder();
    const child = start(folder, "sleep 60");
    const noted = existsSync(path.join(folder, "pids", "worker.json"));

    await child.stop();

    expect(noted).toBe(true);
    expect(existsSync(path.join(folder, "pids", "worker.json"))).toBe(false);
  });

  it("kills a child that does not listen, with all that it started", async () => {
    const folder = aDataFolder();
    const deaf = { signals: ["SIGTERM"], graceMs: 100 } as const;
    const child = start(folder, "trap '' TERM; echo deaf; sleep 60 & wait", { stop: deaf });
    await says(folder, "deaf");

    await child.stop();

    expect(await child.exited).toMatchObject({ reason: "signal SIGKILL" });
  });
});

describe("stopLeftovers", () => {
  it("stops the children of a run that was killed", async () => {
    const folder = aDataFolder();
    const child = start(folder, "sleep 60");
    const [leftover] = findLeftovers(folder);

    const stopped = await stopLeftovers(folder);

    expect(stopped).toEqual(["worker"]);
    expect(leftover && isAlive(leftover.process)).toBe(false);
    expect(await child.exited).toMatchObject({ reason: "signal SIGTERM" });
  });

  it("stops nothing when all are gone", async () => {
    const folder = aDataFolder();
    await start(folder, "exit 0").exited;

    expect(await stopLeftovers(folder)).toEqual([]);
  });
});
