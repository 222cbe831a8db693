import { existsSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";
import { freePort } from "@/bin/services/ports";
import { waitUntilReady } from "@/bin/services/processes/wait-until";

export type MeilisearchOptions = {
  readonly program: string;
  /** Master key, 16 bytes or more; it serves as the portal's API key too. */
  readonly key: string;
};

export type EmbeddedMeilisearch = {
  readonly url: string;
  readonly child: Child;
  /** Starts it again on the same address after it died. */
  readonly restart: () => Promise<Child>;
};

/**
 * Starts Meilisearch on loopback and waits until it serves. An index that it cannot open (another
 * version, damaged) makes room for an empty one: the index is a copy and gets built again.
 */
export const startEmbeddedMeilisearch = async (
  children: Children,
  options: MeilisearchOptions,
): Promise<EmbeddedMeilisearch> => {
  const port = await freePort();
  const restart = (): Promise<Child> => startOn(children, options, port);
  const child = await restart().catch((error: unknown) => startEmpty(children, restart, error));
  return { url: `http://127.0.0.1:${port}`, child, restart };
};

const startEmpty = async (
  { folder, isStopping }: Children,
  start: () => Promise<Child>,
  reason: unknown,
): Promise<Child> => {
  const index = indexFolder(folder);
  if (isStopping() || !existsSync(index)) throw reason;
  const aside = `${index}.unreadable`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(index, aside);
  try {
    const child = await start();
    console.warn("Meilisearch could not open its index; it started with an empty one.");
    rmSync(aside, { recursive: true, force: true });
    return child;
  } catch {
    // So the index was not to blame.
    rmSync(index, { recursive: true, force: true });
    renameSync(aside, index);
    throw reason;
  }
};

const startOn = async (
  children: Children,
  { program, key }: MeilisearchOptions,
  port: number,
): Promise<Child> => {
  const { folder } = children;
  const child = children.start({
    name: "meilisearch",
    command: program,
    args: [
      ...["--no-analytics", "--env", "production", "--log-level", "WARN"],
      ...["--http-addr", `127.0.0.1:${port}`],
      ...["--db-path", indexFolder(folder)],
      ...["--dump-dir", path.join(folder, "meilisearch-dumps")],
      // By itself it takes half of them, which on two makes loading offers take half as long again;
      // searches meanwhile hardly notice (see docs/benchmarks.md).
      ...["--max-indexing-threads", String(availableParallelism())],
    ],
    cwd: folder,
    env: { ...process.env, ...withoutMeilisearchSettings(), MEILI_MASTER_KEY: key },
  });
  await waitUntilReady({
    folder,
    title: "Meilisearch",
    child,
    patienceSeconds: 120,
    isReady: () => isHealthy(`http://127.0.0.1:${port}`),
  });
  return child;
};

const indexFolder = (folder: string): string => path.join(folder, "meilisearch");

// Meilisearch reads variables of that prefix itself; ours mean something else.
const withoutMeilisearchSettings = (): Record<string, undefined> =>
  Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => name.startsWith("MEILI_"))
      .map((name) => [name, undefined]),
  );

const isHealthy = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};
