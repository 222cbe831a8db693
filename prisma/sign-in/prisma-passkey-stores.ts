import {
  type Passkey,
  type PasskeyChallengeStore,
  passkeyChallengeSchema,
  passkeySchema,
  type PasskeyStore,
} from "@/lib/accounts/passkeys/passkey";
import type { Database } from "../client";
import { Prisma } from "../generated/client";
import { withoutNulls } from "../known-values";
import { toStorableText } from "../storable-text";

/** Passkeys in PostgreSQL. */
export const makePrismaPasskeyStore = ({ prisma }: Pick<Database, "prisma">): PasskeyStore => ({
  add: async (passkey) => {
    try {
      const name = toStorableText(passkey.name);
      await prisma.passkey.create({ data: { ...columnsOf(passkey), name } });
      return true;
    } catch (fault) {
      if (isKnown(fault)) return false;
      throw fault;
    }
  },
  find: async (id) => {
    const row = await prisma.passkey.findUnique({ where: { id: toStorableText(id) } });
    return row ? toPasskey(row) : undefined;
  },
  listOf: async (accountId) => {
    const rows = await prisma.passkey.findMany({
      where: { accountId },
      orderBy: { createdAt: "asc" },
    });
    return rows.map(toPasskey);
  },
  rename: async (id, accountId, name) => {
    await prisma.passkey.updateMany({
      where: { id: toStorableText(id), accountId },
      data: { name: toStorableText(name) },
    });
  },
  remove: async (id, accountId) => {
    const where = { id: toStorableText(id), accountId };
    return (await prisma.passkey.deleteMany({ where })).count > 0;
  },
  removeAllOf: async (accountId) => {
    await prisma.passkey.deleteMany({ where: { accountId } });
  },
  use: async (id, counter, at) => {
    // One statement, so that of two uses of one count only the first is taken.
    const grown = counter === 0 ? { counter: 0 } : { counter: { lt: counter } };
    const { count } = await prisma.passkey.updateMany({
      where: { id, ...grown },
      data: { counter, lastUsedAt: at },
    });
    return count > 0;
  },
});

const columnsOf = ({ lastUsedAt, transports, ...rest }: Passkey) => ({
  ...rest,
  transports: [...transports],
  lastUsedAt: lastUsedAt ?? null,
});

type Row = Prisma.PasskeyGetPayload<object>;

const toPasskey = ({ counter, ...row }: Row): Passkey =>
  passkeySchema.parse({ ...withoutNulls(row), counter: Number(counter) });

const isKnown = (fault: unknown): boolean =>
  fault instanceof Prisma.PrismaClientKnownRequestError && fault.code === "P2002";

/** What devices were asked to sign, in PostgreSQL: another process may hear the answer. */
export const makePrismaPasskeyChallengeStore = ({
  pool,
  prisma,
}: Pick<Database, "pool" | "prisma">): PasskeyChallengeStore => ({
  add: async ({ accountId = null, ...challenge }, at) => {
    await prisma.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: at } } });
    await prisma.passkeyChallenge.create({ data: { ...challenge, accountId } });
  },
  take: async (tokenHash) => {
    const { rows } = await pool.query(
      `DELETE FROM passkey_challenge WHERE token_hash = $1
       RETURNING token_hash AS "tokenHash", challenge, purpose, account_id AS "accountId",
         expires_at AS "expiresAt"`,
      [tokenHash],
    );
    return rows[0] ? passkeyChallengeSchema.parse(withoutNulls(rows[0])) : undefined;
  },
});
