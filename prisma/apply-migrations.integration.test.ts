import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyMigrations } from "@/prisma/apply-migrations";
import { freshDatabase, type FreshDatabase } from "@/prisma/testing/fresh-database";

describe("applyMigrations", () => {
  let database: FreshDatabase;
  let folder: string;

  beforeEach(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  });

  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const addMigration = (name: string, sql: string): void => {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, "migration.sql"), sql);
  };

  const query = async (sql: string): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  it("applies migrations in the order of their names", async () => {
    addMigration("2_fill", "INSERT INTO pond VALUES ('carp'); INSERT INTO pond VALUES ('pike');");
    addMigration("1_dig", "CREATE TABLE pond (fish text);");

    const run = await applyMigrations(database.url, folder);

    expect(run).toEqual({ applied: ["1_dig", "2_fill"], edited: [] });
    expect(await query("SELECT fish FROM pond")).toEqual([{ fish: "carp" }, { fish: "pike" }]);
  });

  it("applies nothing twice", async () => {
    addMigration("1_dig", "CREATE TABLE pond (fish text);");
    await applyMigrations(database.url, folder);

    const again = await applyMigrations(database.url, folder);

    expect(again).toEqual({ applied: [], edited: [] });
  });

  it("lets one of two programs that start together apply, and the other find it done", async () => {
    addMigration("1_dig", "SELECT pg_sleep(0.2); CREATE TABLE pond (fish text);");

    const runs = await Promise.all([
      applyMigrations(database.url, folder),
      applyMigrations(database.url, folder),
    ]);

    expect(runs.flatMap(({ applied }) => applied)).toEqual(["1_dig"]);
  });

  it("leaves nothing of a migration that fails, and keeps those before it", async () => {
    addMigration("1_dig", "CREATE TABLE pond (fish text);");
    addMigration("2_leak", "CREATE TABLE leak (drop text); INSERT INTO nowhere VALUES (1);");
    addMigration("3_late", "CREATE TABLE late (hour text);");

    const run = applyMigrations(database.url, folder);

    await expect(run).rejects.toThrow("Migration 2_leak failed");
    const tables = "SELECT to_regclass('pond') IS NOT NULL AS pond, to_regclass('leak') AS leak";
    expect(await query(tables)).toEqual([{ pond: true, leak: null }]);
  });

  it("goes on where it stopped once the failed migration is repaired", async () => {
    addMigration("1_dig", "CREATE TABLE pond (fish text;");
    await applyMigrations(database.url, folder).catch(() => undefined);
    rmSync(path.join(folder, "1_dig"), { recursive: true });
    addMigration("1_dig", "CREATE TABLE pond (fish text);");

    const run = await applyMigrations(database.url, folder);

    expect(run.applied).toEqual(["1_dig"]);
  });

  it("names a migration that was edited after it was applied, and leaves it alone", async () => {
    addMigration("1_dig", "CREATE TABLE pond (fish text);");
    await applyMigrations(database.url, folder);
    appendFileSync(path.join(folder, "1_dig", "migration.sql"), "DROP TABLE pond;");

    const run = await applyMigrations(database.url, folder);

    expect(run).toEqual({ applied: [], edited: ["1_dig"] });
    expect(await query("SELECT count(*)::int AS fishes FROM pond")).toEqual([{ fishes: 0 }]);
  });

  it("refuses to go past a migration that another tool left unfinished", async () => {
    addMigration("1_dig", "CREATE TABLE pond (fish text);");
    await applyMigrations(database.url, folder);
    await query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '1_dig'");

    const run = applyMigrations(database.url, folder);

    await expect(run).rejects.toThrow("1_dig failed earlier");
  });
});
