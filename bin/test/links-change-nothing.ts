import pg from "pg";
import { crawl } from "@/bin/test/crawl";
import { signInForCrawl } from "@/bin/test/sign-in-for-crawl";
import { demoSignIns } from "@/seeds/personas";

/**
 * What reading may write: who read what, when and how often, that it was unusual, as it is after hours,
 * and that somebody waits for a text in another language.
 */
const mayChange =
  /^(access_notice|audit_|rate_limit|session|sign_in|match_visit|outbox_event|text_translation)/;

const onePerRole = [...new Map(demoSignIns.map((persona) => [persona.role, persona])).values()];

/**
 * Tables that opening every link changed, for a visitor and for each role. The database itself
 * notes who writes: what the worker does meanwhile by itself, at night most of all, is not counted.
 */
export const findChangesByReading = async (
  baseUrl: string,
  databaseUrl: string,
): Promise<readonly string[]> => {
  const cookies = await Promise.all(onePerRole.map((persona) => signInForCrawl(baseUrl, persona)));
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await watchWriters(client);
    for (const cookie of ["", ...cookies]) await crawl(baseUrl, cookie);
    const written = await tablesWrittenByPages(client);
    if (!written.includes("audit_entry")) throw new Error("The check saw no writing at all.");
    return written.filter((table) => !mayChange.test(table));
  } finally {
    await client.query("DROP SCHEMA IF EXISTS link_check CASCADE");
    await client.end();
  }
};

/** From here on every row that is written leaves the name of its table and of its writer. */
const watchWriters = async (client: pg.Client): Promise<void> => {
  await client.query(`
    CREATE SCHEMA link_check;
    CREATE UNLOGGED TABLE link_check.write (table_name text, writer text);
    CREATE FUNCTION link_check.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      INSERT INTO link_check.write VALUES (TG_TABLE_NAME, current_setting('application_name'));
      RETURN NULL;
    END $$;
  `);
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  for (const { tablename } of rows) {
    await client.query(
      `CREATE TRIGGER link_check AFTER INSERT OR UPDATE OR DELETE
       ON public.${client.escapeIdentifier(tablename)}
       FOR EACH ROW EXECUTE FUNCTION link_check.note()`,
    );
  }
};

const tablesWrittenByPages = async (client: pg.Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ table_name: string }>(
    `SELECT DISTINCT table_name FROM link_check.write
     WHERE writer <> 'stellenportal-worker' ORDER BY table_name`,
  );
  return rows.map((row) => row.table_name);
};
