import pg from "pg";
import { crawl } from "@/bin/test/crawl";
import { signInForCrawl } from "@/bin/test/sign-in-for-crawl";
import { demoSignIns } from "@/seeds/personas";

/**
 * What reading may write: who read what, when and how often (and that it was unusual, as it is
 * after hours), and what the worker does by itself.
 */
const mayChange =
  /^(_prisma_migrations|access_notice|audit_|rate_limit|session|sign_in|drift_check|match_visit|outbox_event)/;

const onePerRole = [...new Map(demoSignIns.map((persona) => [persona.role, persona])).values()];

/** Tables that opening every link changed, for a visitor and for each role. */
export const findChangesByReading = async (
  baseUrl: string,
  databaseUrl: string,
): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const cookies = await Promise.all(
      onePerRole.map((persona) => signInForCrawl(baseUrl, persona)),
    );
    const before = await checksums(client);
    for (const cookie of ["", ...cookies]) await crawl(baseUrl, cookie);
    const after = await checksums(client);
    return [...after].filter(([table, sum]) => before.get(table) !== sum).map(([table]) => table);
  } finally {
    await client.end();
  }
};

const checksums = async (client: pg.Client): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const sums = new Map<string, string>();
  for (const { tablename } of rows.filter((row) => !mayChange.test(row.tablename))) {
    const { rows: found } = await client.query<{ sum: string }>(
      `SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS sum
       FROM ${client.escapeIdentifier(tablename)} t`,
    );
    sums.set(tablename, found[0]?.sum ?? "");
  }
  return sums;
};
