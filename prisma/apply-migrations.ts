import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";

export type MigrationRun = {
  /** Names of the migrations applied by this run, in order. */
  readonly applied: readonly string[];
  /** Applied earlier, but their file reads differently now; they are not applied again. */
  readonly edited: readonly string[];
};

/** The number that Prisma's own migration engine locks, so that the two never run together. */
const advisoryLock = 72_707_369;

/**
 * Applies every migration.sql below `folder` that the database does not have yet, each in its own
 * transaction, and keeps Prisma's own books, so that its command line finds what it expects.
 * Several programs may call this at once. Throws naming the migration that failed; that one and
 * those after it leave nothing behind.
 */
export const applyMigrations = async (
  databaseUrl: string,
  folder: string,
): Promise<MigrationRun> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [advisoryLock]);
    await client.query(createBooks);
    return await applyMissing(client, readMigrations(folder));
  } finally {
    // Ending the session also gives the lock back.
    await client.end();
  }
};

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

const applyMissing = async (
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<MigrationRun> => {
  const books = await readBooks(client);
  const applied: string[] = [];
  const edited: string[] = [];
  for (const migration of migrations) {
    const entry = books.get(migration.name);
    if (!entry) {
      await applyOne(client, migration);
      applied.push(migration.name);
    } else if (entry.finishedAt === null) {
      throw new Error(`Migration ${migration.name} failed earlier and waits to be resolved.`);
    } else if (entry.checksum !== migration.checksum) {
      edited.push(migration.name);
    }
  }
  return { applied, edited };
};

const applyOne = async (client: pg.Client, { name, sql, checksum }: Migration): Promise<void> => {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${name} failed: ${reason}`, { cause: error });
  }
};

const readMigrations = (folder: string): readonly Migration[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "migration.sql")))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
};

type BookEntry = { readonly checksum: string; readonly finishedAt: Date | null };

const readBooks = async (client: pg.Client): Promise<ReadonlyMap<string, BookEntry>> => {
  const { rows } = await client.query<{ name: string } & BookEntry>(
    `SELECT migration_name AS name, checksum, finished_at AS "finishedAt"
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return new Map(rows.map(({ name, ...entry }) => [name, entry]));
};

// The table as Prisma's migration engine makes it.
const createBooks = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;
