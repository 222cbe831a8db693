import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";
import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { employerIdSchema } from "@/lib/employers/employer";
import {
  type NewMember,
  registrationSchema,
  type Registrations,
} from "@/lib/employers/registration/registration";
import type { Cipher } from "@/lib/shared/cipher";
import type { Database } from "../client";
import { inNameOf } from "../in-name-of";
import { inTransaction } from "../in-transaction";

/** So many mails to confirm may be under way to one address. */
const MAX_WAITING = 3;

export const makePrismaRegistrations = (
  { pool }: Pick<Database, "pool">,
  cipher: Cipher,
): Registrations => ({
  add: ({ tokenHash, registration, passwordHash, expiresAt }, now) =>
    inTransaction(pool, async (client) => {
      await client.query("DELETE FROM employer_registration WHERE expires_at < $1", [now]);
      const emailHash = hashOfEmail(registration.email);
      await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [emailHash]);
      const { rows } = await client.query(
        "SELECT count(*)::int AS waiting FROM employer_registration WHERE email_hash = $1",
        [emailHash],
      );
      if (z.number().parse(rows[0]?.waiting) >= MAX_WAITING) return false;
      const sealed = cipher.encrypt(
        JSON.stringify({ registration, passwordHash }),
        placeOfRegistration(tokenHash),
      );
      await client.query("INSERT INTO employer_registration VALUES ($1, $2, $3, $4)", [
        ...[tokenHash, emailHash, sealed, expiresAt],
      ]);
      return true;
    }),
  isWaiting: async (tokenHash, now) => {
    const { rowCount } = await pool.query(
      "SELECT 1 FROM employer_registration WHERE token_hash = $1 AND expires_at >= $2",
      [tokenHash, now],
    );
    return rowCount === 1;
  },
  confirm: (tokenHash, now) =>
    inTransaction(pool, async (client) => {
      const { rows } = await client.query(
        `DELETE FROM employer_registration WHERE token_hash = $1 AND expires_at >= $2
         RETURNING sealed`,
        [tokenHash, now],
      );
      if (rows.length === 0) return undefined;
      const sealed = z.string().parse(rows[0]?.sealed);
      const content = contentSchema.parse(
        JSON.parse(cipher.decrypt(sealed, placeOfRegistration(tokenHash))),
      );
      return settle(client, content);
    }),
});

export const placeOfRegistration = (tokenHash: string): string =>
  `employer-registration:${tokenHash}`;

/** By it the registrations of an address are found. */
export const hashOfEmail = (email: string): string =>
  createHash("sha256").update(email.toLowerCase()).digest("hex");

const contentSchema = z.object({ registration: registrationSchema, passwordHash: z.string() });

/** Two registrations of one address may both be confirmed: the first one counts. */
const settle = async (
  client: pg.PoolClient,
  { registration, passwordHash }: z.infer<typeof contentSchema>,
): Promise<NewMember | undefined> => {
  const { company, companyNumber, street, postcode, locality, name, phone, email } = registration;
  const accountId = accountIdSchema.parse(randomUUID());
  const employerId = employerIdSchema.parse(randomUUID());
  const { rowCount } = await client.query(
    `INSERT INTO account (id, email, name, role, is_demo, password_hash)
     VALUES ($1, $2, $3, 'employer', false, $4) ON CONFLICT (lower(email)) DO NOTHING`,
    [accountId, email, name, passwordHash],
  );
  if (rowCount !== 1) return undefined;
  await inNameOf(client, accountId);
  await client.query(
    `INSERT INTO employer (id, name, street, postcode, locality, company_number, phone)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [employerId, company, street, postcode, locality, companyNumber || null, phone],
  );
  await client.query("INSERT INTO employer_member (account_id, employer_id) VALUES ($1, $2)", [
    accountId,
    employerId,
  ]);
  return { accountId, employerId };
};
