import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import type { PersonData, Row, Section, Subject } from "@/lib/data-protection/person-data";
import { type PersonTable, personTables } from "@/lib/data-protection/person-tables";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { openNews } from "../news-row";
import { portalRoles } from "../portal-roles";
import { openIdentity } from "../sealed-identity";
import { addressKeysOf } from "./addresses-of";
import { roleFor, stepInto } from "./step-into";

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
      const keys = await keysOf(transaction, cipher, subject);
      const sections: Section[] = [];
      for (const table of personTables) {
        const rows = await readRows(transaction, table, keys);
        const opened = rows.map((row) => openRow(cipher, table, row));
        sections.push({ section: table.section, rows: opened });
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
      // Read before anything is gone: the addresses lie in what is deleted.
      const keys = await keysOf(transaction, cipher, subject);
      const deletedRows: Record<string, number> = {};
      for (const table of personTables.filter(({ onDeletion }) => onDeletion === "deleted")) {
        deletedRows[table.table] = await deleteRows(transaction, table, keys);
      }
      await stepInto(transaction, portalRoles.everyday);
      await transaction.deletionRequest.update({ where: { id: requestId }, data: { deletedRows } });
      return deletedRows;
    }),
});

/** By what the rows of a table are found; undefined where there can be none. */
type KeyOf = (table: PersonTable) => string | readonly string[] | undefined;

const keysOf = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  subject: Subject,
): Promise<KeyOf> => {
  const byAddress = await addressKeysOf(transaction, cipher, subject);
  return ({ holds, table }) => {
    if (holds === "job-seeker") return subject.id;
    if (holds === "account") return subject.accountId;
    return Object.entries(byAddress).find(([name]) => name === table)?.[1];
  };
};

const rowsSchema = z.array(z.object({ row: z.record(z.string(), z.unknown()) }));

const readRows = async (
  transaction: Prisma.TransactionClient,
  place: PersonTable,
  keyOf: KeyOf,
): Promise<readonly Row[]> => {
  const { table, hidden = [], orderBy = "1" } = place;
  const key = keyOf(place);
  if (key === undefined) return [];
  await stepInto(transaction, roleFor(table));
  // An entry of the trail is one text that repeats itself in its columns.
  const row = table === "audit_entry" ? "content::jsonb" : `to_jsonb(found) - $2::text[]`;
  const rows = await transaction.$queryRawUnsafe(
    `SELECT ${row} AS row FROM ${table} AS found WHERE ${condition(place)} AND $2::text[] IS NOT NULL
     ORDER BY ${orderBy} LIMIT 100000`,
    key,
    [...hidden],
  );
  return rowsSchema.parse(rows).map((one) => one.row);
};

const deleteRows = async (
  transaction: Prisma.TransactionClient,
  place: PersonTable,
  keyOf: KeyOf,
): Promise<number> => {
  const key = keyOf(place);
  if (key === undefined) return 0;
  await stepInto(transaction, roleFor(place.table));
  return transaction.$executeRawUnsafe(`DELETE FROM ${place.table} WHERE ${condition(place)}`, key);
};

const condition = ({ column, holds, isList, only }: PersonTable): string => {
  const filter = only ? ` AND ${only.column} = '${only.is}'` : "";
  if (holds === "address") return `${column}::text = ANY ($1::text[])${filter}`;
  return `${isList ? `$1 = ANY (${column})` : `${column}::text = $1`}${filter}`;
};

const identityRow = z.object({ job_seeker_id: z.string(), sealed: z.string() });
const newsRow = z.looseObject({ id: z.string(), sealed: z.string() });

/** Makes readable what lies sealed in the row. */
const openRow = (cipher: Cipher, { table }: PersonTable, row: Row): Row => {
  if (table === "job_seeker_identity") {
    const { job_seeker_id: jobSeekerId, sealed } = identityRow.parse(row);
    return openIdentity(cipher, { jobSeekerId, sealed });
  }
  if (table !== "news_item") return row;
  const { sealed, ...rest } = newsRow.parse(row);
  return { ...rest, content: openNews({ id: rest.id, sealed }, cipher) };
};
