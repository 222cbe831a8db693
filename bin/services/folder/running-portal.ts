import { rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readJsonFile, writePrivateFile } from "@/bin/services/folder/private-file";
import {
  isAlive,
  processIdentitySchema,
  thisProcess,
} from "@/bin/services/processes/process-identity";

const runningPortalSchema = z.object({
  process: processIdentitySchema,
  databaseUrl: z.string(),
  meiliUrl: z.string(),
  meiliKey: z.string(),
  /** Where people reach it; missing until the pages are served. */
  baseUrl: z.string().optional(),
});

/** What a command needs to work with the services of a portal that runs on the same folder. */
export type RunningPortal = Readonly<z.infer<typeof runningPortalSchema>>;

/** Publishes the services of this process to commands of the same user. */
export const publishPortal = (folder: string, portal: Omit<RunningPortal, "process">): void =>
  writePrivateFile(stateFile(folder), JSON.stringify({ process: thisProcess(), ...portal }));

/** The portal that runs on the folder; undefined when there is none or it was killed. */
export const findRunningPortal = (folder: string): RunningPortal | undefined => {
  const portal = readJsonFile(stateFile(folder), runningPortalSchema);
  return portal && isAlive(portal.process) ? portal : undefined;
};

export const withdrawPortal = (folder: string): void => rmSync(stateFile(folder), { force: true });

const stateFile = (folder: string): string => path.join(folder, "running-portal.json");
