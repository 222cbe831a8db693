import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client";
import { portalRoles } from "./portal-roles";

/** One pool of connections: `prisma` for simple reads and writes, `pool` for bulk and search. */
export type Database = {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  /** Ends every connection; waits for queries under way. */
  readonly close: () => Promise<void>;
};

const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** On a busy machine the pool is empty for seconds; a page that waits is better than one that fails. */
const TRANSACTION_WAIT_MS = 10_000;
/** No page waits longer for a query; bulk writers lift it for their own transaction. */
const STATEMENT_TIMEOUT_MS = 20_000;

/** Opens no connection yet: the first query does. Each works as the role without case data. */
export const openDatabase = (url: string): Database => {
  const pool = new pg.Pool({
    connectionString: inEverydayRole(url),
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // Helpers of the portal have names of their own (PGAPPNAME), so that the database can tell them apart.
    fallback_application_name: "stellenportal",
  });
  // An idle connection that the server closes is replaced by the pool; unheard, it would end the process.
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: TRANSACTION_WAIT_MS },
  });
  return {
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
};

/** In the address, since what stands there wins over other settings. */
const inEverydayRole = (url: string): string => {
  const address = new URL(url);
  const given = address.searchParams.get("options") ?? "";
  address.searchParams.set("options", `${given} -c role=${portalRoles.everyday}`.trim());
  return address.toString();
};
