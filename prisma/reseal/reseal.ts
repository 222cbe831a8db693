import { z } from "zod";
import { system } from "@/lib/accounts/rights";
import type { Cipher } from "@/lib/shared/cipher";
import { asActor } from "../as-actor";
import type { Database } from "../client";
import type { Prisma } from "../generated/client";
import { roleFor, stepInto } from "../person-data/step-into";
import { tellIdentityChanges } from "../sealed-identity";
import type { SealedPlace } from "./sealed-places";

export type Resealed = {
  readonly what: string;
  readonly resealed: number;
  /** Texts whose key is not among the keys any more: nobody can read them. */
  readonly lost: number;
};

type Parts = {
  readonly database: Pick<Database, "prisma">;
  readonly cipher: Cipher;
  readonly batchSize?: number;
};

/**
 * Seals with today's key whatever an older one sealed at this place, batch by batch: stopped half-way,
 * the next run goes on with what is left.
 */
export const reseal = async (
  { database, cipher, batchSize = 200 }: Parts,
  place: SealedPlace,
): Promise<Resealed> => {
  const total = { resealed: 0, lost: 0 };
  let after: string | null = null;
  do {
    const last: string | null = after;
    const batch = await asActor(database, system, async (transaction) => {
      await stepInto(transaction, roleFor(place.table));
      await tellIdentityChanges(transaction, []);
      const rows = await readBatch(transaction, place, last, batchSize);
      const outcomes: Outcome[] = [];
      for (const row of rows) outcomes.push(await renew(transaction, cipher, place, row));
      return { outcomes, last: rows.at(-1)?.key ?? null };
    });
    total.resealed += batch.outcomes.filter((outcome) => outcome === "resealed").length;
    total.lost += batch.outcomes.filter((outcome) => outcome === "lost").length;
    after = batch.last;
  } while (after !== null);
  return { what: place.what, ...total };
};

type Outcome = "resealed" | "lost" | "left";
type SealedRow = { readonly key: string; readonly sealed: string };

const rowsSchema = z.array(z.object({ key: z.string(), sealed: z.string() }));

// Names of tables and columns come from the list of places alone.
const readBatch = async (
  transaction: Prisma.TransactionClient,
  { table, key, keyType, column }: SealedPlace,
  after: string | null,
  limit: number,
): Promise<readonly SealedRow[]> =>
  rowsSchema.parse(
    await transaction.$queryRawUnsafe(
      `SELECT ${key}::text AS key, ${column} AS sealed FROM ${table}
       WHERE ${column} IS NOT NULL AND ($1::${keyType} IS NULL OR ${key} > $1::${keyType})
       ORDER BY ${key} LIMIT ${Math.trunc(limit)}`,
      after,
    ),
  );

const renew = async (
  transaction: Prisma.TransactionClient,
  cipher: Cipher,
  { table, key, keyType, column, contextOf }: SealedPlace,
  row: SealedRow,
): Promise<Outcome> => {
  if (!cipher.isOutdated(row.sealed)) return "left";
  const text = open(cipher, row.sealed, contextOf(row.key));
  if (text === undefined) return "lost";
  // What somebody changed meanwhile was sealed with today's key.
  const count = await transaction.$executeRawUnsafe(
    `UPDATE ${table} SET ${column} = $2 WHERE ${key} = $1::${keyType} AND ${column} = $3`,
    row.key,
    cipher.encrypt(text, contextOf(row.key)),
    row.sealed,
  );
  return count === 1 ? "resealed" : "left";
};

const open = (cipher: Cipher, sealed: string, context: string): string | undefined => {
  try {
    return cipher.decrypt(sealed, context);
  } catch {
    return undefined;
  }
};
