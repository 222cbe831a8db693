import type pg from "pg";
import { z } from "zod";
import { afterPostponing, nextAttemptAfter } from "@/lib/mail/after-refusal";
import type { MailId, WaitingMail, WaitingMails } from "@/lib/mail/waiting-mails";
import type { Cipher } from "@/lib/shared/cipher";
import type { Database } from "./client";
import { inTransaction } from "./in-transaction";
import { toWaitingMail } from "./mail-row";
import { toStorableText } from "./storable-text";

const MAX_REASON_LENGTH = 200;

export const makePrismaWaitingMails = (
  { pool }: Database,
  cipher: Cipher,
  now: () => Date = () => new Date(),
): WaitingMails => {
  const quarantine = async (id: MailId, reason: string): Promise<void> => {
    await pool.query(
      `UPDATE mail_message SET attempts = attempts + 1, last_error = $2, quarantined_at = $3
       WHERE id = $1`,
      [id, toReason(reason), now()],
    );
  };

  /** One that cannot be opened, since its key is gone, must not hold up the others. */
  const open = async (row: unknown): Promise<readonly WaitingMail[]> => {
    try {
      return [toWaitingMail(row, cipher)];
    } catch {
      await quarantine(idSchema.parse(row).id, "cannot-be-opened");
      return [];
    }
  };

  return {
    quarantine,
    due: async (limit) => {
      const { rows } = await pool.query(selectDue, [now(), limit]);
      return (await Promise.all(rows.map(open))).flat();
    },
    markSent: async (id) => {
      await pool.query("DELETE FROM mail_message WHERE id = $1", [id]);
    },
    markFailed: (id, reason) =>
      inTransaction(pool, (client) => countFailure(client, id, reason, now())),
    postpone: async (id) => {
      await pool.query("UPDATE mail_message SET next_attempt_at = $2 WHERE id = $1", [
        id,
        afterPostponing(now()),
      ]);
    },
    backlog: async () => backlogSchema.parse((await pool.query(countBacklog)).rows[0]),
    release: async () => {
      const { rowCount } = await pool.query(
        `UPDATE mail_message SET attempts = 0, next_attempt_at = NULL, quarantined_at = NULL
         WHERE quarantined_at IS NOT NULL`,
      );
      return rowCount ?? 0;
    },
  };
};

const selectDue = `
  SELECT id, template, sealed, attempts FROM mail_message
  WHERE quarantined_at IS NULL AND (next_attempt_at IS NULL OR next_attempt_at <= $1)
  ORDER BY enqueued_at, id LIMIT $2`;

const countBacklog = `
  SELECT count(*) FILTER (WHERE quarantined_at IS NULL)::int AS pending,
    count(*) FILTER (WHERE quarantined_at IS NOT NULL)::int AS quarantined FROM mail_message`;

const countFailure = async (
  client: pg.PoolClient,
  id: MailId,
  reason: string,
  now: Date,
): Promise<void> => {
  const { rows } = await client.query(
    "SELECT attempts FROM mail_message WHERE id = $1 FOR UPDATE",
    [id],
  );
  if (rows.length === 0) return;
  const attempts = z.number().parse(rows[0]?.attempts) + 1;
  const next = nextAttemptAfter(attempts, now);
  await client.query(
    `UPDATE mail_message SET attempts = $2, last_error = $3, next_attempt_at = $4,
       quarantined_at = $5 WHERE id = $1`,
    [id, attempts, toReason(reason), next ?? null, next ? null : now],
  );
};

const toReason = (reason: string): string => toStorableText(reason.slice(0, MAX_REASON_LENGTH));

const idSchema = z.object({ id: z.uuid().brand<"MailId">() });
const backlogSchema = z.object({ pending: z.number(), quarantined: z.number() });
