import pg from "pg";
import { SolvableProblem } from "@/bin/services/solvable-problem";

/** Throws one sentence where a database that is to serve real people holds a demo account. */
export const refuseDemoAccounts = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM account WHERE is_demo LIMIT 1");
    if (rowCount === 0) return;
  } finally {
    await client.end();
  }
  throw new SolvableProblem(
    "PORTAL_MODE: this database holds demo accounts, so a live portal does not start on it; " +
      "give it an empty one (DATA_DIR or DATABASE_URL).",
  );
};
