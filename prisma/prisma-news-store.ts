import { randomUUID } from "node:crypto";
import type pg from "pg";
import { z } from "zod";
import { type AccountId, accountIdSchema } from "@/lib/accounts/account";
import {
  type NewsItem,
  newsPreferences,
  type NewsStore,
  newsTokenSchema,
} from "@/lib/mail/news/news";
import type { Cipher } from "@/lib/shared/cipher";
import type { Database } from "./client";
import { inTransaction } from "./in-transaction";
import { openNews, sealNews } from "./news-row";
import { makePrismaMailQueue } from "./prisma-mail-queue";

const preferenceSchema = z.enum(newsPreferences);

/** News in PostgreSQL; their values are sealed. */
export const makePrismaNewsStore = ({ pool }: Database, cipher: Cipher): NewsStore => ({
  reader: async (accountId) => {
    await pool.query(keepChoice, [accountId]);
    return readerSchema.optional().parse((await pool.query(selectReader, [accountId])).rows[0]);
  },
  add: async (news, notedAt) => {
    for (const { accountId, template, values } of news) {
      const id = randomUUID();
      await pool.query(
        `INSERT INTO news_item (id, account_id, template, sealed, noted_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [id, accountId, template, sealNews(values, id, cipher), notedAt],
      );
    }
  },
  accountsWaiting: async (before) => {
    const { rows } = await pool.query(
      `SELECT DISTINCT account_id AS id FROM news_item WHERE noted_at < $1 ORDER BY id`,
      [before],
    );
    return z
      .array(z.object({ id: accountIdSchema }))
      .parse(rows)
      .map(({ id }) => id);
  },
  takeBefore: (accountId, before, compose) =>
    inTransaction(pool, async (client) => {
      const news = await takeNews(client, accountId, before, cipher);
      const { rows } = await client.query(selectReader, [accountId]);
      if (news.length === 0 || rows.length === 0) return;
      const mail = compose(readerSchema.parse(rows[0]), news);
      if (mail) await makePrismaMailQueue(client, cipher).enqueue([mail]);
    }),
  preferenceByToken: async (token) => {
    const { rows } = await pool.query("SELECT preference FROM news_preference WHERE token = $1", [
      token,
    ]);
    return preferenceSchema.optional().parse(rows[0]?.preference);
  },
  setPreference: async (token, preference) => {
    const { rowCount } = await pool.query(
      "UPDATE news_preference SET preference = $2 WHERE token = $1",
      [token, preference],
    );
    return rowCount === 1;
  },
});

const keepChoice = `
  INSERT INTO news_preference (account_id) SELECT id FROM account WHERE id = $1
  ON CONFLICT (account_id) DO NOTHING`;

const selectReader = `
  SELECT email, preference, token FROM account
  JOIN news_preference ON account_id = account.id WHERE account.id = $1`;

const readerSchema = z.object({
  email: z.string(),
  preference: preferenceSchema,
  token: newsTokenSchema,
});

const newsRowSchema = z.object({ id: z.uuid(), template: z.string(), sealed: z.string() });

/** Deleted ones are locked: a second worker waits and then finds none. */
const takeNews = async (
  client: pg.PoolClient,
  accountId: AccountId,
  before: Date,
  cipher: Cipher,
): Promise<readonly NewsItem[]> => {
  const { rows } = await client.query(
    `WITH taken AS (
       DELETE FROM news_item WHERE account_id = $1 AND noted_at < $2
       RETURNING id, template, sealed, noted_at)
     SELECT id, template, sealed FROM taken ORDER BY noted_at, id`,
    [accountId, before],
  );
  return rows.map((row) => {
    const { template, ...sealed } = newsRowSchema.parse(row);
    return { accountId, template, values: openNews(sealed, cipher) };
  });
};
