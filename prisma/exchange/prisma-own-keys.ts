import type pg from "pg";
import { z } from "zod";
import {
  OWN_KEY_OVERLAP_MS,
  OWN_KEY_REST_MS,
  type OwnKeys,
  type SigningKey,
} from "@/lib/exchange/own-keys";
import type { Cipher } from "@/lib/shared/cipher";
import type { Database } from "../client";
import { inTransaction } from "../in-transaction";
import { withoutNulls } from "../known-values";

type Dependencies = {
  readonly database: Pick<Database, "pool">;
  readonly cipher: Cipher;
  readonly makeKey: () => {
    readonly keyId: string;
    readonly publicKey: string;
    readonly privateKey: string;
  };
  readonly signWith: (privateKey: string) => SigningKey["sign"];
  readonly now?: () => Date;
};

const rowSchema = z.object({
  keyId: z.string(),
  publicKey: z.string(),
  sealed: z.string(),
  notBefore: z.date(),
  notAfter: z.date().optional(),
});
type Row = z.infer<typeof rowSchema>;

/** Own keys in PostgreSQL; private parts are sealed with the data key. */
export const makePrismaOwnKeys = (dependencies: Dependencies): OwnKeys => {
  const { database, cipher, signWith, now = () => new Date() } = dependencies;
  const current = (): Promise<readonly Row[]> =>
    inTransaction(database.pool, async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('exchange-own-key'))");
      const rows = await selectCurrent(client, now());
      if (rows.length > 0) return rows;
      await insertKey(client, dependencies, now(), now());
      return selectCurrent(client, now());
    });
  const toSigning = ({ keyId, sealed }: Row): SigningKey => ({
    keyId,
    sign: signWith(cipher.decrypt(sealed, placeOfOwnKey(keyId))),
  });
  const inUse = async (): Promise<readonly Row[]> =>
    (await current()).filter(({ notBefore }) => notBefore <= now());

  return {
    listed: async () =>
      (await current()).map(({ keyId, publicKey, notBefore, notAfter }) => ({
        ...{ keyId, publicKey, notBefore },
        ...(notAfter ? { notAfter } : {}),
      })),
    signing: async () => {
      // A clock that was set back finds only keys of the future: partners know them all the same.
      const newest = (await inUse()).at(-1) ?? (await current())[0];
      if (!newest) throw new Error("There is no key of the exchange");
      return toSigning(newest);
    },
    allSigning: async () => (await current()).map(toSigning),
    rotate: async () => {
      await current();
      await inTransaction(database.pool, async (client) => {
        const at = now();
        await client.query(
          `UPDATE exchange_own_key SET not_after = $1 WHERE not_after IS NULL OR not_after > $1`,
          [new Date(at.getTime() + OWN_KEY_OVERLAP_MS)],
        );
        await insertKey(client, dependencies, at, new Date(at.getTime() + OWN_KEY_REST_MS));
      });
    },
  };
};

/** What the cipher is told a private key belongs to. */
export const placeOfOwnKey = (keyId: string): string => `exchange-key:${keyId}`;

const selectCurrent = async (client: pg.PoolClient, now: Date): Promise<readonly Row[]> => {
  const { rows } = await client.query(
    `SELECT key_id AS "keyId", public_key AS "publicKey", sealed, not_before AS "notBefore",
       not_after AS "notAfter"
     FROM exchange_own_key WHERE not_after IS NULL OR not_after > $1
     ORDER BY not_before, created_at, key_id`,
    [now],
  );
  return rows.map((row) => rowSchema.parse(withoutNulls(row)));
};

const insertKey = async (
  client: pg.PoolClient,
  { cipher, makeKey }: Dependencies,
  now: Date,
  notBefore: Date,
): Promise<void> => {
  const { keyId, publicKey, privateKey } = makeKey();
  await client.query(
    `INSERT INTO exchange_own_key (key_id, public_key, sealed, created_at, not_before)
     VALUES ($1, $2, $3, $4, $5)`,
    [keyId, publicKey, cipher.encrypt(privateKey, placeOfOwnKey(keyId)), now, notBefore],
  );
};
