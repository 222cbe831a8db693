import type pg from "pg";
import { z } from "zod";
import {
  type PendingSignUp,
  pendingSignUpSchema,
  type SignUpStore,
} from "@/lib/accounts/sign-up/sign-up-store";
import type { Cipher } from "@/lib/shared/cipher";
import type { Database } from "../client";
import { hashOfEmail } from "../employers/prisma-registrations";
import { inTransaction } from "../in-transaction";

/** So many mails to confirm may be under way to one address. */
const MAX_WAITING = 3;

/** Sign-ups in PostgreSQL; what they say is sealed until the address is confirmed. */
export const makePrismaSignUpStore = (
  { pool }: Pick<Database, "pool">,
  cipher: Cipher,
): SignUpStore => {
  const open = (rows: readonly unknown[]): PendingSignUp | undefined => {
    if (rows.length === 0) return undefined;
    const { tokenHash, sealed, expiresAt } = rowSchema.parse(rows[0]);
    const content: unknown = JSON.parse(cipher.decrypt(sealed, placeOfSignUp(tokenHash)));
    return pendingSignUpSchema.parse({ ...contentSchema.parse(content), tokenHash, expiresAt });
  };
  return {
    add: (pending, at) =>
      inTransaction(pool, async (client) => {
        await client.query("DELETE FROM sign_up WHERE expires_at <= $1", [at]);
        if ((await countWaiting(client, pending)) >= MAX_WAITING) return false;
        const { tokenHash, name, email, invitation, expiresAt } = pending;
        const content = JSON.stringify({ name, email, invitation });
        await client.query("INSERT INTO sign_up VALUES ($1, $2, $3, $4)", [
          ...[tokenHash, hashOfEmail(email)],
          ...[cipher.encrypt(content, placeOfSignUp(tokenHash)), expiresAt],
        ]);
        return true;
      }),
    find: async (tokenHash, at) => {
      const { rows } = await pool.query(
        `SELECT ${columns} FROM sign_up WHERE token_hash = $1 AND expires_at > $2`,
        [tokenHash, at],
      );
      return open(rows);
    },
    complete: (tokenHash, { id, passwordHash }, at) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query(
          `DELETE FROM sign_up WHERE token_hash = $1 AND expires_at > $2 RETURNING ${columns}`,
          [tokenHash, at],
        );
        const pending = open(rows);
        if (!pending) return undefined;
        const { rowCount } = await client.query(
          `INSERT INTO account (id, email, name, role, is_demo, password_hash)
           VALUES ($1, $2, $3, 'job-seeker', false, $4) ON CONFLICT (lower(email)) DO NOTHING`,
          [id, pending.email, pending.name, passwordHash],
        );
        return rowCount === 1 ? pending : undefined;
      }),
  };
};

const columns = `token_hash AS "tokenHash", sealed, expires_at AS "expiresAt"`;
const rowSchema = z.object({ tokenHash: z.string(), sealed: z.string(), expiresAt: z.date() });
const contentSchema = pendingSignUpSchema.pick({ name: true, email: true, invitation: true });

/** One at a time for each address, so that the count is right. */
const countWaiting = async (client: pg.PoolClient, { email }: PendingSignUp): Promise<number> => {
  const emailHash = hashOfEmail(email);
  await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [emailHash]);
  const { rows } = await client.query(
    "SELECT count(*)::int AS waiting FROM sign_up WHERE email_hash = $1",
    [emailHash],
  );
  return z.number().parse(rows[0]?.waiting);
};

export const placeOfSignUp = (tokenHash: string): string => `sign-up:${tokenHash}`;
