import type pg from "pg";
import { type Statement, hashOf, statementSchema } from "@/lib/staffing-projects/statement";
import type { StatementStore, Written } from "@/lib/staffing-projects/statement-store";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { toStorableJson } from "../storable-text";

type Connection = Pick<pg.Pool, "query">;

/** Statements on staffing projects in PostgreSQL. */
export const makePrismaStatementStore = ({ pool }: Pick<Database, "pool">): StatementStore => ({
  current: () => currentOf(pool),
  history: async (id) => {
    const { rows } = await pool.query(
      `SELECT content FROM staffing_statement WHERE project_id = $1 ORDER BY kept_at, version`,
      [id],
    );
    return rows.map(fromRow);
  },
  change: (work) =>
    inTransaction(pool, async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('staffing-projects'))");
      const { keep, written, value } = work(await currentOf(client));
      for (const statement of keep) await insert(client, statement, written);
      if (keep.length > 0) await client.query("SELECT pg_notify('exchange', '')");
      return value;
    }),
});

const currentOf = async (connection: Connection): Promise<readonly Statement[]> => {
  const { rows } = await connection.query(selectCurrent);
  return rows.map(fromRow);
};

const fromRow = (row: Readonly<Record<string, unknown>>): Statement =>
  statementSchema.parse(row.content);

const insert = async (
  connection: Connection,
  statement: Statement,
  written: Written,
): Promise<void> => {
  const { projectId, kind, kreis, version } = statement;
  const by = "by" in written ? written.by : undefined;
  const from = "from" in written ? written.from : undefined;
  await connection.query(insertStatement, [
    ...[projectId, kind, kreis, version, hashOf(statement), toStorableJson(statement)],
    ...[by ?? null, from ?? null],
  ]);
};

const selectCurrent = `
  SELECT DISTINCT ON (project_id, kind, kreis) content FROM staffing_statement
  ORDER BY project_id, kind, kreis, version DESC, hash COLLATE "C" DESC`;

const insertStatement = `
  INSERT INTO staffing_statement (project_id, kind, kreis, version, hash, content, written_by,
    received_from, kept_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp()) ON CONFLICT DO NOTHING`;
