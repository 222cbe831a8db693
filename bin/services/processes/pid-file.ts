import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readJsonFile, writePrivateFile } from "@/bin/services/folder/private-file";
import {
  findProcess,
  isAlive,
  processIdentitySchema,
} from "@/bin/services/processes/process-identity";
import { stopProcess, type StopRule } from "@/bin/services/processes/stop-process";

const recordSchema = z.object({
  name: z.string(),
  process: processIdentitySchema,
  signals: z.array(z.enum(["SIGTERM", "SIGINT", "SIGQUIT"])),
  graceMs: z.number(),
});

/** Notes a child at its start, so that a later run finds it should this one be killed. */
export const recordChild = (folder: string, name: string, pid: number, rule: StopRule): void => {
  const process = findProcess(pid);
  if (process) writePrivateFile(pidFile(folder, name), JSON.stringify({ name, process, ...rule }));
};

/** Removes the note, unless a successor of the same name has already replaced it. */
export const forgetChild = (folder: string, name: string, pid: number): void => {
  const noted = readJsonFile(pidFile(folder, name), recordSchema);
  if (noted?.process.pid === pid) rmSync(pidFile(folder, name), { force: true });
};

/** Children that a killed run left behind and that still live. */
export const findLeftovers = (folder: string): readonly z.infer<typeof recordSchema>[] =>
  pidFiles(folder)
    .map((file) => readJsonFile(file, recordSchema))
    .filter((record) => record !== undefined)
    .filter(({ process }) => isAlive(process));

/** Stops leftovers of a killed run, PostgreSQL last; answers their names. Hold the folder's lock. */
export const stopLeftovers = async (folder: string): Promise<readonly string[]> => {
  const leftovers = findLeftovers(folder).toSorted(
    (a, b) => Number(a.name === "postgres") - Number(b.name === "postgres"),
  );
  for (const { process, signals, graceMs } of leftovers) {
    await stopProcess(process, { signals, graceMs });
  }
  for (const file of pidFiles(folder)) rmSync(file, { force: true });
  return leftovers.map(({ name }) => name);
};

const pidFile = (folder: string, name: string): string => path.join(folder, "pids", `${name}.json`);

const pidFiles = (folder: string): readonly string[] => {
  try {
    const pids = path.join(folder, "pids");
    return readdirSync(pids).map((name) => path.join(pids, name));
  } catch {
    return [];
  }
};
