import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import { applyMigrations } from "./apply-migrations";
import { asActor } from "./as-actor";
import { openDatabase } from "./client";
import { ensurePortalRoles } from "./portal-roles";
import { sealReadableIdentities } from "./sealed-identity";
import { freshDatabase } from "./testing/fresh-database";

const migrations = path.join(process.cwd(), "prisma", "migrations");
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A database as it was before identities were sealed, with one person in it. */
const olderDatabase = async (): Promise<string> => {
  const fresh = await freshDatabase();
  cleanUps.push(fresh.drop);
  const folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  cleanUps.push(async () => rmSync(folder, { recursive: true }));
  for (const name of readdirSync(migrations).filter((entry) => entry < "202611251706")) {
    cpSync(path.join(migrations, name), path.join(folder, name), { recursive: true });
  }
  const client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  await applyMigrations(fresh.url, folder);
  await client.query(`
    INSERT INTO job_seeker (id, reference, site_id, profile)
      VALUES ('00000000-0000-4000-8000-000000000001', 'HS-1', 'erkelenz', '{}');
    INSERT INTO job_seeker_identity (job_seeker_id, given_name, family_name, email)
      VALUES ('00000000-0000-4000-8000-000000000001', 'Mihaela', 'Kornblume', 'm@post.example')`);
  await client.end();
  return fresh.url;
};

it("seals the readable identities of an older database and leaves none behind", async () => {
  const url = await olderDatabase();
  await applyMigrations(url, migrations);
  await ensurePortalRoles(url);
  const database = openDatabase(url);
  cleanUps.push(database.close);

  expect(await sealReadableIdentities(database, makePlainCipher())).toBe(1);
  expect(await sealReadableIdentities(database, makePlainCipher())).toBe(0);

  const [left, sealed] = await asActor(database, system, (transaction) =>
    Promise.all([transaction.identityToSeal.count(), transaction.jobSeekerIdentity.findMany()]),
  );
  expect(left).toBe(0);
  expect(sealed).toHaveLength(1);
  const place = `job-seeker-identity:${sealed[0]?.jobSeekerId}`;
  expect(JSON.parse(makePlainCipher().decrypt(sealed[0]?.sealed ?? "", place))).toEqual({
    givenName: "Mihaela",
    familyName: "Kornblume",
    email: "m@post.example",
  });
});
