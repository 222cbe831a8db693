import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { get } from "node:http";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished, vi } from "vitest";
import { inCheckout } from "@/bin/services/paths";
import { freePort } from "@/bin/services/ports";
import { findProcess } from "@/bin/services/processes/process-identity";

const server = inCheckout("bin", "services", "testing", "tell-process.mjs");
const patience = { timeout: 30_000, interval: 50 };

const start = async (...more: readonly string[]) => {
  const port = await freePort();
  const args = ["bin/share-port.mjs", "2", server, String(port), ...more];
  const primary = spawn(process.execPath, args, { cwd: inCheckout(), stdio: "ignore" });
  onTestFinished(() => void primary.kill("SIGKILL"));
  return { primary, exit: once(primary, "exit"), port };
};

/** Over a connection of its own: kept ones would lead to the same process for ever. */
const askAnew = async (port: number): Promise<number> => {
  // A connection handed to a server that just died is never answered.
  const signal = AbortSignal.timeout(1_000);
  const request = get({ host: "127.0.0.1", port, agent: false, signal });
  const [answer] = await once(request, "response");
  return Number(await text(answer));
};

/** The processes that answer; a new connection goes to the next of them. */
const answering = async (port: number): Promise<readonly number[]> => {
  const asked = Array.from({ length: 8 }, () => askAnew(port));
  return [...new Set(await Promise.all(asked))].toSorted((one, other) => one - other);
};

const two = (port: number, besides: readonly number[] = []): Promise<readonly number[]> =>
  vi.waitFor(async () => {
    const found = await answering(port);
    expect(found.filter((pid) => !besides.includes(pid))).toHaveLength(2);
    return found;
  }, patience);

const gone = (pids: readonly number[]): Promise<void> =>
  vi.waitFor(() => expect(pids.filter((pid) => findProcess(pid))).toEqual([]), patience);

const stopWith = async (primary: ChildProcess, signal: NodeJS.Signals, exit: Promise<unknown>) => {
  primary.kill(signal);
  return exit;
};

it("answers one port with several processes, which end when it is asked to stop", async () => {
  const { primary, exit, port } = await start();
  const pids = await two(port);

  expect(await stopWith(primary, "SIGTERM", exit)).toEqual([0, null]);

  await gone(pids);
});

it("takes its servers with it when it is killed", async () => {
  const { primary, exit, port } = await start();
  const pids = await two(port);

  await stopWith(primary, "SIGKILL", exit);

  await gone(pids);
});

it("replaces a server that breaks", async () => {
  const { port } = await start();
  const [broken = 0] = await two(port);

  process.kill(broken, "SIGKILL");

  expect(await two(port, [broken])).not.toContain(broken);
});

it("gives up on a server that cannot run at all", async () => {
  const { exit } = await start("at-once");

  expect(await exit).toEqual([1, null]);
});
