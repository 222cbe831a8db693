import { createRequire } from "node:module";
import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";
import { checkout } from "@/bin/services/paths";
import { type PortalVariables } from "@/bin/services/portal/portal-environment";
import { waitUntilReady } from "@/bin/services/processes/wait-until";

export type PortalMode = "start" | "dev";

type NextServer = {
  /** "start" serves the production build, "dev" compiles on demand and shows its output. */
  readonly mode: PortalMode;
  readonly host: string;
  readonly port: number;
  readonly variables: PortalVariables;
};

/** Starts the pages and waits until they answer. */
export const startNextServer = async (
  children: Children,
  { mode, host, port, variables }: NextServer,
): Promise<Child> => {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = children.start({
    name: "next",
    command: process.execPath,
    args: [next, mode, "-H", host, "-p", String(port)],
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
