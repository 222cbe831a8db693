import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";
import { giveTo, makePassable } from "@/bin/services/postgres/cluster-owner";
import { readOrCreateSecret } from "@/bin/services/folder/data-folder";
import { removeStalePostmasterLock } from "@/bin/services/postgres/stale-postmaster";
import { freePort } from "@/bin/services/ports";
import { createCluster } from "@/bin/services/postgres/postgres-cluster";
import { findPostgresPrograms } from "@/bin/services/postgres/postgres-programs";
import { errorCode, SolvableProblem } from "@/bin/services/solvable-problem";
import {
  findUnprivilegedUser,
  requireRunnable,
  type UnprivilegedUser,
} from "@/bin/services/postgres/unprivileged-user";
import { waitUntilReady } from "@/bin/services/processes/wait-until";

export type EmbeddedPostgres = {
  /** Address of the portal's own database, with user and password. */
  readonly databaseUrl: string;
  readonly child: Child;
};

export type PostgresOptions = {
  /** False where the data may be lost with the machine: faster, for tests and benches. */
  readonly durable: boolean;
  /** The superuser's; made and kept in the data folder where it is not given. */
  readonly password?: string | undefined;
  readonly user?: UnprivilegedUser;
};

const database = "portal";
// A fast shutdown ends sessions; the immediate one is repaired from the log at the next start.
const stop = { signals: ["SIGINT", "SIGQUIT"], graceMs: 8_000 } as const;

/** Starts PostgreSQL on the folder's cluster, which is made at first use; listens on loopback only. */
export const startEmbeddedPostgres = async (
  children: Children,
  { durable, password: given, user = findUnprivilegedUser() }: PostgresOptions,
): Promise<EmbeddedPostgres> => {
  const { folder } = children;
  const programs = await findPostgresPrograms();
  requireRunnable(programs.postgres, user);
  const password = given ?? readOrCreateSecret(folder, "postgres-password");
  const cluster = path.join(folder, "postgres");
  makePassable(user, folder);
  if (existsSync(cluster)) {
    giveTo(user, cluster);
    await removeStalePostmasterLock(cluster);
  } else {
    await createCluster({ children, ...programs, user, cluster, password, durable });
  }

  const port = await freePort();
  const args = ["-D", cluster, "-p", String(port), ...serverSettings(durable)];
  const command = user.toCommand(programs.postgres, args);
  const child = children.start({ name: "postgres", ...command, ...user.ids, stop });
  const server = `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}`;
  await waitUntilReady({
    folder,
    title: "PostgreSQL",
    child,
    patienceSeconds: 120,
    isReady: () => hasPortalDatabase(`${server}/postgres`),
  });
  return { databaseUrl: `${server}/${database}`, child };
};

const serverSettings = (durable: boolean): readonly string[] => {
  const network = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"];
  const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  return [...network, ...(durable ? [] : careless)].flatMap((setting) => ["-c", setting]);
};

const hasPortalDatabase = async (adminUrl: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: adminUrl });
  try {
    await client.connect();
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
    return true;
  } catch (error) {
    if (errorCode(error) !== "28P01") return false;
    throw new SolvableProblem(
      "PostgreSQL refuses POSTGRES_PASSWORD, or what secrets/postgres-password of DATA_DIR holds; was it replaced?",
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};
