import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { folderHolder } from "@/bin/services/folder/folder-lock";
import { findRunningPortal, type RunningPortal } from "@/bin/services/folder/running-portal";
import { checkout } from "@/bin/services/paths";
import { findLeftovers } from "@/bin/services/processes/pid-file";
import { isAlive } from "@/bin/services/processes/process-identity";
import { withServices } from "@/bin/services/with-services";

const startMs = 20_000;
const stopMs = 10_000;

describe("a portal on its data folder", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "stellenportal-life-"));
    vi.stubEnv("DATA_DIR", folder);
    for (const name of ["DATABASE_URL", "MEILI_URL", "MEILI_KEY"]) vi.stubEnv(name, undefined);
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await vi.waitFor(() => expect(folderHolder(folder)).toBeUndefined(), stopMs);
    expect(findLeftovers(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  /** A wrapper stands between this process and the portal, as npm does. */
  const start = (wrapper: readonly string[] = []): ChildProcess => {
    const node = [process.execPath, "--import", "tsx", "bin/services/testing/hold-services.ts"];
    const [command = "", ...args] = [...wrapper, ...node];
    const started = spawn(command, args, { cwd: checkout, stdio: ["ignore", "ignore", "pipe"] });
    onTestFinished(() => void started.kill());
    return started;
  };

  const errorsOf = ({ stderr }: ChildProcess): Promise<string> =>
    stderr ? text(stderr) : Promise.resolve("");

  const running = (): Promise<RunningPortal> =>
    vi.waitFor(
      () => {
        const portal = findRunningPortal(folder);
        if (!portal) throw new Error("The portal does not run yet.");
        return portal;
      },
      { timeout: startMs },
    );

  const query = async (sql: string): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: (await running()).databaseUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it("loses nothing when it is killed, and the next start stops what was left", async () => {
    const killed = start();
    await running();
    await query("CREATE TABLE diary (entry text)");
    await query("INSERT INTO diary VALUES ('kept')");
    killed.kill("SIGKILL");
    await once(killed, "exit");
    const leftovers = findLeftovers(folder);

    const next = start();

    expect(await query("SELECT entry FROM diary")).toEqual([{ entry: "kept" }]);
    expect(leftovers.map(({ name }) => name).toSorted()).toEqual(["meilisearch", "postgres"]);
    expect(leftovers.filter(({ process }) => isAlive(process))).toEqual([]);
    next.kill("SIGTERM");
    expect(await once(next, "exit")).toEqual([0, null]);
  });

  it("refuses a second start and names the first", async () => {
    const first = start();
    await running();

    const second = start();

    const [said, [code]] = await Promise.all([errorsOf(second), once(second, "exit")]);
    expect(code).toBe(1);
    expect(said).toMatch(/^The data folder .+ is in use by the portal \(process \d+, since .+\n$/);
    expect(said).toContain(`process ${first.pid}`);
    first.kill("SIGTERM");
    await once(first, "exit");
  });

  it("stops with every process when its parent dies without a word", async () => {
    const shell = start(["sh", "-c", '"$0" "$@"; exit']);
    const portal = await running();
    const children = findLeftovers(folder);

    shell.kill("SIGKILL");

    await vi.waitFor(() => expect(isAlive(portal.process)).toBe(false), stopMs);
    expect(children).toHaveLength(2);
    expect(children.filter(({ process }) => isAlive(process))).toEqual([]);
  });

  it("lends its services to a command, which leaves them running", async () => {
    const portal = start();
    const { databaseUrl, meiliUrl } = await running();

    const used = await withServices(async (environment) => ({
      databaseUrl: process.env.DATABASE_URL,
      meiliUrl: environment.meiliUrl,
    }));

    expect(used).toEqual({ databaseUrl, meiliUrl });
    expect(findLeftovers(folder)).toHaveLength(2);
    portal.kill("SIGTERM");
    await once(portal, "exit");
  });

  it("is not needed: a command starts services of its own for as long as it works", async () => {
    const during = await withServices(async ({ variables }) => ({
      answers: (await fetch(`${variables.MEILI_URL}/health`)).ok,
      processes: findLeftovers(folder).length,
    }));

    expect(during).toEqual({ answers: true, processes: 2 });
    expect(process.env.MEILI_URL).toBeUndefined();
  });

  it("is not touched by a command that works in a temporary folder", async () => {
    const used = await withServices(async ({ children }) => children.folder, { temporary: true });

    expect(existsSync(used)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
