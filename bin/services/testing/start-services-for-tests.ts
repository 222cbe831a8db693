import pg from "pg";
import { type TestProject } from "vitest/node";
import { makeChildren } from "@/bin/services/processes/children";
import { readOrCreateSecret } from "@/bin/services/folder/data-folder";
import { startEmbeddedMeilisearch } from "@/bin/services/meilisearch/embedded-meilisearch";
import { startEmbeddedPostgres } from "@/bin/services/postgres/embedded-postgres";
import { findMeilisearchProgram } from "@/bin/services/meilisearch/meilisearch-program";
import { migrationsFolder } from "@/bin/services/paths";
import { onStopRequest } from "@/bin/services/processes/stop-request";
import { makeTemporaryFolder } from "@/bin/services/folder/temporary-folder";
import { applyMigrations } from "@/prisma/apply-migrations";
import { ensurePortalRoles } from "@/prisma/portal-roles";
import "./provided-context";

const templateDatabase = "portal_template";

/** Vitest calls this once before the integration tests, and what it answers once after them. */
export default async function startServicesForTests({
  provide,
}: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await makeTemporaryFolder("the integration tests");
  const children = makeChildren(folder);
  const stop = async (): Promise<void> => {
    await children.stopAll();
    remove();
  };
  onStopRequest(({ exitCode }) => void stop().finally(() => process.exit(exitCode)));

  try {
    const key = readOrCreateSecret(folder, "meilisearch-key");
    const [{ databaseUrl }, { url }] = await Promise.all([
      startEmbeddedPostgres(children, { durable: false }),
      findMeilisearchProgram(process.env.MEILI_BIN).then((program) =>
        startEmbeddedMeilisearch(children, { program, key }),
      ),
    ]);
    await makeTemplate(databaseUrl);
    provide("databaseUrl", databaseUrl);
    provide("templateDatabase", templateDatabase);
    provide("meiliUrl", url);
    provide("meiliKey", key);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

const makeTemplate = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${templateDatabase}`);
  await client.end();
  const templateUrl = new URL(databaseUrl);
  templateUrl.pathname = `/${templateDatabase}`;
  await applyMigrations(templateUrl.toString(), migrationsFolder);
  await ensurePortalRoles(templateUrl.toString());
};
