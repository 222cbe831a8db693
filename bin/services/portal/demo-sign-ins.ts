import pg from "pg";
import { demoPassword, demoSignIns } from "@/seeds/personas";

/** Who can sign in to the demo, one line each; none where the database holds no demo accounts. */
export const findDemoSignIns = async (databaseUrl: string): Promise<readonly string[]> => {
  if (!(await holdsDemo(databaseUrl))) return [];
  const people = demoSignIns.map(({ email, name, role }) => `  ${email}  ${name}, ${role}`);
  return [`Demo sign-ins, all with the password ${demoPassword}:`, ...people];
};

const holdsDemo = async (databaseUrl: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found = await client.query("SELECT FROM account WHERE is_demo LIMIT 1");
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
};
