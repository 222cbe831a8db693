import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import type { PersonData, Row, Section, Subject } from "@/lib/data-protection/person-data";
import { type PersonTable, personTables } from "@/lib/data-protection/person-tables";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { caseTables, portalRoles } from "../portal-roles";
import { openIdentity } from "../sealed-identity";

/**
 * Everything about one person, read and removed by the one list of tables. Names of tables and
 * columns come from that list alone, ids as values.
 */
export const makePrismaPersonData = (
  database: Pick<Database, "prisma">,
  cipher: Cipher,
): PersonData => ({
  read: (subject) =>
    asActor(database, system, async (transaction) => {
      const sections: Section[] = [];
      for (const table of personTables) {
        const rows = await readRows(transaction, table, subject);
        sections.push({ section: table.section, rows: rows.map((row) => opened(cipher, row)) });
      }
      return sections;
    }),
  erase: (subject, { requestId, decidedBy, decidedAt }) =>
    asActor(database, system, async (transaction) => {
      await stepInto(transaction, portalRoles.everyday);
      const { count } = await transaction.deletionRequest.updateMany({
        where: { id: requestId, jobSeekerId: subject.id, decidedAt: null },
        data: { decision: "deleted", decidedBy, decidedAt },
      });
      if (count === 0) return undefined;
      const deletedRows: Record<string, number> = {};
      for (const table of personTables.filter(({ onDeletion }) => onDeletion === "deleted")) {
        deletedRows[table.table] = await deleteRows(transaction, table, subject);
      }
      await stepInto(transaction, portalRoles.everyday);
      await transaction.deletionRequest.update({ where: { id: requestId }, data: { deletedRows } });
      return deletedRows;
    }),
});

const rowsSchema = z.array(z.object({ row: z.record(z.string(), z.unknown()) }));

const readRows = async (
  transaction: Prisma.TransactionClient,
  { table, hidden = [], ...found }: PersonTable,
  subject: Subject,
): Promise<readonly Row[]> => {
  const id = idOf(found, subject);
  if (id === undefined) return [];
  await stepInto(transaction, roleFor(table));
  // An entry of the trail is one text that repeats itself in its columns.
  const row = table === "audit_entry" ? "content::jsonb" : `to_jsonb(found) - $2::text[]`;
  const rows = await transaction.$queryRawUnsafe(
    `SELECT ${row} AS row FROM ${table} AS found WHERE ${condition(found)} AND $2::text[] IS NOT NULL
     ORDER BY 1 LIMIT 100000`,
    id,
    [...hidden],
  );
  return rowsSchema.parse(rows).map((one) => one.row);
};

const deleteRows = async (
  transaction: Prisma.TransactionClient,
  { table, ...found }: PersonTable,
  subject: Subject,
): Promise<number> => {
  const id = idOf(found, subject);
  if (id === undefined) return 0;
  await stepInto(transaction, roleFor(table));
  return transaction.$executeRawUnsafe(`DELETE FROM ${table} WHERE ${condition(found)}`, id);
};

const idOf = ({ holds }: Pick<PersonTable, "holds">, subject: Subject): string | undefined =>
  holds === "job-seeker" ? subject.id : subject.accountId;

const condition = ({
  column,
  isList,
  only,
}: Pick<PersonTable, "column" | "isList" | "only">): string =>
  `${isList ? `$1 = ANY (${column})` : `${column}::text = $1`}${only ? ` AND ${only.column} = '${only.is}'` : ""}`;

const roleFor = (table: string): string =>
  caseTables.includes(table) ? portalRoles.cases : portalRoles.everyday;

const stepInto = async (transaction: Prisma.TransactionClient, role: string): Promise<void> => {
  await transaction.$executeRaw`SELECT set_config('role', ${role}, TRUE)`;
};

const sealedSchema = z.object({ job_seeker_id: z.string(), sealed: z.string() });

const opened = (cipher: Cipher, row: Row): Row => {
  const sealed = sealedSchema.safeParse(row);
  if (!sealed.success) return row;
  const { job_seeker_id: jobSeekerId } = sealed.data;
  return openIdentity(cipher, { jobSeekerId, sealed: sealed.data.sealed });
};
