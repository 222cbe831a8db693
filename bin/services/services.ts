import { migrationsFolder } from "@/bin/services/paths";
import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";
import { readOrCreateSecret } from "@/bin/services/folder/data-folder";
import { startEmbeddedMeilisearch } from "@/bin/services/meilisearch/embedded-meilisearch";
import { startEmbeddedPostgres } from "@/bin/services/postgres/embedded-postgres";
import { requireDatabase, requireMeilisearch } from "@/bin/services/given-services";
import { findMeilisearchProgram } from "@/bin/services/meilisearch/meilisearch-program";
import { type Settings } from "@/bin/services/settings";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { applyMigrations } from "@/prisma/apply-migrations";
import { ensurePortalRoles, RolesMissing } from "@/prisma/portal-roles";

/** Where the database and the search engine are, and how to get in. */
export type Services = {
  readonly databaseUrl: string;
  readonly meiliUrl: string;
  /** Empty for a Meilisearch without a key. */
  readonly meiliKey: string;
};

/** A database that is ours to stop, or one that the settings name (without child). */
export type Database = { readonly databaseUrl: string; readonly child?: Child };

/** A search engine that is ours to restart, or one that the settings name. */
export type SearchEngine = {
  readonly meiliUrl: string;
  readonly meiliKey: string;
  readonly own?: { readonly child: Child; readonly restart: () => Promise<Child> };
};

export type ServiceSettings = Pick<
  Settings,
  "DATABASE_URL" | "POSTGRES_PASSWORD" | "MEILI_URL" | "MEILI_KEY" | "MEILI_BIN"
> & { readonly durable: boolean };

/** Uses the database the settings name or starts our own, and brings it up to date. */
export const startDatabase = async (
  children: Children,
  { DATABASE_URL: given, POSTGRES_PASSWORD: password, durable }: ServiceSettings,
): Promise<Database> => {
  const database = given
    ? await givenDatabase(given)
    : await startEmbeddedPostgres(children, { durable, password });
  const { applied, edited } = await applyMigrations(database.databaseUrl, migrationsFolder);
  // On stderr: the output of a command may be read by a program.
  for (const name of edited) console.warn(`Migration ${name} was edited after it was applied.`);
  if (applied.length > 0) console.warn(`Migrations applied: ${applied.join(", ")}`);
  await ensureRoles(database.databaseUrl);
  return database;
};

/** Uses the Meilisearch the settings name or starts our own. */
export const startSearchEngine = async (
  children: Children,
  { MEILI_URL: given, MEILI_KEY: givenKey, MEILI_BIN: program }: ServiceSettings,
): Promise<SearchEngine> => {
  if (given !== undefined) {
    const key = givenKey ?? "";
    await requireMeilisearch(given, key);
    return { meiliUrl: given, meiliKey: key };
  }
  const key = givenKey ?? readOrCreateSecret(children.folder, "meilisearch-key");
  const { url, ...own } = await startEmbeddedMeilisearch(children, {
    program: await findMeilisearchProgram(program),
    key,
  });
  return { meiliUrl: url, meiliKey: key, own };
};

const givenDatabase = async (databaseUrl: string): Promise<Database> => {
  await requireDatabase(databaseUrl);
  return { databaseUrl };
};

const ensureRoles = async (databaseUrl: string): Promise<void> => {
  try {
    await ensurePortalRoles(databaseUrl);
  } catch (error) {
    if (error instanceof RolesMissing) throw new SolvableProblem(error.message, { cause: error });
    throw error;
  }
};
