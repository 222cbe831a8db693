import pg from "pg";
import { quoted, toConnection } from "./connection.mjs";

const statements = {
  "create-database": (name) => `CREATE DATABASE ${quoted(name)}`,
  "drop-database": (name) => `DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`,
  "can-connect-to-database": () => "SELECT 1",
};

/** Prisma's error for a PostgreSQL one: no such database, wrong password, anything else. */
const errorCodes = { "3D000": "P1003", "28P01": "P1000" };
const unreachable = "P1001";

/**
 * Answers the engine's exit code; an error goes to stderr in the form the command line reads.
 * @param {string} command
 * @param {URL} url
 */
export const runDatabaseCommand = async (command, url) => {
  const connection = toConnection(url);
  const isProbe = command === "can-connect-to-database";
  const client = new pg.Client(isProbe ? connection : { ...connection, database: "postgres" });
  process.stderr.write("\n");
  try {
    await client.connect();
    await client.query(statements[command](connection.database));
    return 0;
  } catch (error) {
    report(error);
    return 1;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const report = ({ message, code }) => {
  const fields = { message, error_code: errorCodes[code] ?? unreachable, is_panic: false };
  const line = { timestamp: new Date().toISOString(), level: "ERROR", fields };
  process.stderr.write(`${JSON.stringify({ ...line, target: "schema_engine::logger" })}\n`);
};
