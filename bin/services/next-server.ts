import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";
import { checkout, inCheckout } from "@/bin/services/paths";
import { type PortalVariables } from "@/bin/services/portal/portal-environment";
import { waitUntilReady } from "@/bin/services/processes/wait-until";

export type PortalMode = "start" | "dev";

type NextServer = {
  /** "start" serves the production build, "dev" compiles on demand and shows its output. */
  readonly mode: PortalMode;
  readonly host: string;
  readonly port: number;
  readonly variables: PortalVariables;
  /** How many processes answer; by default one for each core. */
  readonly processes?: number | undefined;
};

/** Each takes some 250 MB; more cores than this are left to the database and the search engine. */
const MOST_PROCESSES_BY_ITSELF = 4;

/** Rendering makes much short-lived garbage: with the default of 16 MB a tenth of the time is lost. */
const memory = "--max-semi-space-size=32";

const frontGate = ["--import", pathToFileURL(inCheckout("bin", "front-gate.mjs")).href];

/** Starts the pages and waits until they answer. */
export const startNextServer = async (
  children: Children,
  { mode, host, port, variables, processes }: NextServer,
): Promise<Child> => {
  const child = children.start({
    name: "next",
    command: process.execPath,
    args: programOf(mode, ["-H", host, "-p", String(port)], processes),
    cwd: checkout,
    env: { ...process.env, ...variables },
    output: mode === "dev" ? "terminal" : "log",
    stop: { signals: ["SIGTERM"], graceMs: 5_000 },
  });
  await waitUntilReady({
    folder: children.folder,
    title: "The web server",
    child,
    patienceSeconds: 120,
    isReady: () => answers(`http://${toReachable(host)}:${port}/api/health`),
  });
  return child;
};

const programOf = (
  mode: PortalMode,
  address: readonly string[],
  // One core is left to the database, the search engine and the worker.
  processes = Math.min(Math.max(1, availableParallelism() - 1), MOST_PROCESSES_BY_ITSELF),
): readonly string[] => {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  if (mode === "dev") return [...frontGate, next, mode, ...address];
  if (processes === 1) return [memory, ...frontGate, next, mode, ...address];
  return [
    memory,
    ...frontGate,
    inCheckout("bin", "share-port.mjs"),
    String(processes),
    next,
    mode,
    ...address,
  ];
};

// A sick portal answers 503, and then it does answer.
const answers = async (address: string): Promise<boolean> => {
  try {
    const { status } = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    return status < 500 || status === 503;
  } catch {
    return false;
  }
};

const toReachable = (host: string): string => {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
};
