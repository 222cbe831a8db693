import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeChildren, type Children } from "@/bin/services/processes/children";
import { openDataFolder } from "@/bin/services/folder/data-folder";
import { FolderInUse, lockFolder, type FolderLock } from "@/bin/services/folder/folder-lock";
import { stopLeftovers } from "@/bin/services/processes/pid-file";
import { findRunningPortal, type RunningPortal } from "@/bin/services/folder/running-portal";
import { type ServiceSettings } from "@/bin/services/services";
import { readSettings, type Settings } from "@/bin/services/settings";
import { onStopRequest } from "@/bin/services/processes/stop-request";
import { makeTemporaryFolder } from "@/bin/services/folder/temporary-folder";

/** Where a command works: a data folder, its processes, and which services it is to use. */
export type Workplace = {
  readonly children: Children;
  readonly settings: Settings & ServiceSettings;
  readonly running: RunningPortal | undefined;
};

export type WorkplaceOptions = {
  /** A folder of its own that is removed afterwards; services named in the settings are ignored. */
  readonly temporary?: boolean;
};

/** Enough for a portal that is just starting to tell where its services are. */
const patienceMs = 60_000;

/**
 * Does the work in DATA_DIR (beside a running portal, else alone) or in a temporary folder, and
 * stops every process that it started, also when the command is asked to stop.
 */
export const inWorkplace = async <Result>(
  { temporary = false }: WorkplaceOptions,
  work: (workplace: Workplace) => Promise<Result>,
): Promise<Result> => {
  const settings = readSettings(process.env);
  const { folder, running, leave } = temporary
    ? await enterTemporaryFolder()
    : await enterDataFolder(openDataFolder(settings.DATA_DIR));
  const children = makeChildren(folder);
  const end = async (): Promise<void> => {
    stopListening();
    await children.stopAll();
    leave();
  };
  const stopListening = onStopRequest(({ exitCode }) => {
    void end().finally(() => process.exit(exitCode));
  });

  try {
    const chosen = temporary ? temporarySettings(settings) : besides(settings, running);
    return await work({ children, settings: chosen, running });
  } finally {
    await end();
  }
};

type Entrance = {
  readonly folder: string;
  readonly running: RunningPortal | undefined;
  readonly leave: () => void;
};

const enterTemporaryFolder = async (): Promise<Entrance> => {
  const { folder, remove } = await makeTemporaryFolder(commandName());
  return { folder, running: undefined, leave: remove };
};

const enterDataFolder = async (folder: string): Promise<Entrance> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const running = findRunningPortal(folder);
    if (running) return { folder, running, leave: () => undefined };
    const lock = await lockUnlessInUse(folder, Date.now() > deadline);
    if (lock) {
      await stopLeftovers(folder);
      return { folder, running, leave: lock.release };
    }
    await pause(250);
  }
};

const lockUnlessInUse = async (
  folder: string,
  isLastTry: boolean,
): Promise<FolderLock | undefined> => {
  try {
    return await lockFolder(folder, commandName());
  } catch (error) {
    if (error instanceof FolderInUse && !isLastTry) return undefined;
    throw error;
  }
};

const commandName = (): string => `the command ${path.parse(process.argv[1] ?? "").name}`;

const besides = (
  settings: Settings,
  running: RunningPortal | undefined,
): Settings & ServiceSettings => {
  if (!running) return { ...settings, durable: true };
  const { databaseUrl, meiliUrl, meiliKey } = running;
  return {
    DATABASE_URL: databaseUrl,
    ...(settings.MEILI_URL === undefined ? { MEILI_URL: meiliUrl } : {}),
    ...settings,
    ...(settings.MEILI_URL === undefined ? { MEILI_KEY: meiliKey } : {}),
    durable: true,
  };
};

const temporarySettings = (settings: Settings): Settings & ServiceSettings => ({
  ...settings,
  DATABASE_URL: undefined,
  MEILI_URL: undefined,
  MEILI_KEY: undefined,
  durable: false,
});
