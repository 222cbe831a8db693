import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { MailQueue } from "@/lib/mail/mail";
import type { Cipher } from "@/lib/shared/cipher";
import { sealMail } from "./mail-row";

/**
 * Keeps mails in PostgreSQL; a listener on the channel `mail` hears of them at once. Given the client
 * of a transaction, they are sent only where it commits.
 */
export const makePrismaMailQueue = (
  connection: Pick<pg.PoolClient, "query">,
  cipher: Cipher,
): MailQueue => ({
  enqueue: async (mails) => {
    if (mails.length === 0) return;
    const ids = mails.map(() => randomUUID());
    await connection.query(
      `WITH kept AS (
         INSERT INTO mail_message (id, template, sealed)
         SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) RETURNING id)
       SELECT pg_notify('mail', '') FROM kept LIMIT 1`,
      [
        ids,
        mails.map(({ template }) => template),
        mails.map((mail, index) => sealMail(mail, ids[index] ?? "", cipher)),
      ],
    );
  },
});
