import { setTimeout as pause } from "node:timers/promises";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OWN_KEY_REST_MS } from "@/lib/exchange/own-keys";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makePrismaLedgerCopies } from "@/prisma/exchange/prisma-ledger-copies";
import { makePrismaOwnKeys } from "@/prisma/exchange/prisma-own-keys";
import { makePrismaPartnerStore } from "@/prisma/exchange/prisma-partner-store";
import { makeAesCipher } from "../aes-cipher";
import { makeKey, signWith } from "./ed25519";
import {
  heldBy,
  kill,
  openAt,
  remove,
  type Side,
  start,
  startTwoSides,
  writeOffers,
} from "./testing/exchange-side";

const random = xoroshiro128plus(20_261_125);
const integer = (min: number, max: number): number => uniformInt(random, min, max);

/** New offers, changed and closed ones, as a day at the Jobcenter brings them. */
const work = (side: Side): Promise<void> => {
  const known = [...side.offers.values()];
  const touched = Array.from({ length: integer(5, 40) }, () => {
    const offer = known[integer(0, Math.max(1, known.length * 2))];
    const title = `Stelle ${integer(1, 9_999)}`;
    if (!offer) return aVacancy({ title });
    return { ...offer, title, status: integer(1, 3) === 1 ? "withdrawn" : "published" } as const;
  });
  return writeOffers(side, touched);
};

const PATIENCE = { timeout: 60_000, interval: 100 } as const;

/** Both hold what the other one offers, and both ledgers say the same. */
const expectToAgree = async ([one, other]: readonly [Side, Side]): Promise<void> => {
  for (const [sender, receiver] of [
    [one, other],
    [other, one],
  ] as const) {
    await expect.poll(() => heldBy(receiver), PATIENCE).toEqual(openAt(sender));
    const sent = await excerptOf(sender, "sent");
    await expect.poll(() => excerptOf(receiver, "received"), PATIENCE).toEqual(sent);
    expect(sent.entries.length).toBeGreaterThan(0);
  }
};

const excerptOf = ({ database, partner }: Side, direction: "sent" | "received") =>
  makePrismaLedgerCopies(database).excerpt(partner.id, direction, 0);

let sides: readonly [Side, Side];

beforeAll(async () => {
  sides = await startTwoSides();
  for (const side of sides) await work(side);
});

afterAll(() => Promise.all(sides.map(remove)));

it("converges though both sides are killed again and again in the middle of it", async () => {
  for (let round = 0; round < 4; round += 1) {
    for (const side of sides) await work(side);
    await pause(integer(0, 500));
    const victim = sides[integer(0, 1)] ?? sides[0];
    await kill(victim);
    await work(victim);
    await start(victim);
  }

  await expectToAgree(sides);
});

it.each([
  ["half an hour ahead", 30 * 60_000],
  ["a day ahead", 24 * 3_600_000],
  ["a day behind", -24 * 3_600_000],
])("converges with a clock that is %s", async (_words, aheadMs) => {
  const [one] = sides;
  await kill(one);
  for (const side of sides) await work(side);

  await start(one, aheadMs);

  await expectToAgree(sides);
  await kill(one);
  await start(one);
});

it("goes on with a new key that the old one vouches for", async () => {
  const [one, other] = sides;
  // Made so long ago that it is in use at once.
  const now = (): Date => new Date(Date.now() - OWN_KEY_REST_MS);
  const cipher = makeAesCipher(one.dataKey, []);
  const keys = { database: one.database, cipher, makeKey, signWith, now };
  const before = (await makePrismaOwnKeys(keys).listed()).map(({ keyId }) => keyId);
  await work(one);
  await makePrismaOwnKeys(keys).rotate();
  for (const side of sides) await work(side);

  await expectToAgree(sides);

  const known = await makePrismaPartnerStore(other.database).find(other.partner.id);
  const pinned = known?.keys.filter(({ state }) => state === "pinned") ?? [];
  expect(pinned.some(({ keyId }) => !before.includes(keyId))).toBe(true);
});

it("begins anew where the sender's backup knows less than the receiver has read", async () => {
  const [one] = sides;
  await kill(one);
  const streams = await one.database.pool.query("SELECT * FROM exchange_stream");
  const standing = await one.database.pool.query("SELECT * FROM exchange_standing");
  await start(one);
  for (const side of sides) await work(side);
  await expectToAgree(sides);
  await kill(one);

  await putBack(one, "exchange_standing", standing.rows);
  await putBack(one, "exchange_stream", streams.rows);
  await one.fresh.asOwner("ALTER TABLE exchange_ledger DISABLE TRIGGER exchange_ledger_only_grows");
  await one.fresh.asOwner(
    `DELETE FROM exchange_ledger AS entry USING exchange_stream AS stream
     WHERE entry.partner_id = stream.partner_id AND entry.direction = stream.direction
       AND entry.sequence > stream.sequence`,
  );
  await one.fresh.asOwner("ALTER TABLE exchange_ledger ENABLE TRIGGER exchange_ledger_only_grows");
  await work(one);
  await start(one);

  await expectToAgree(sides);
});

it("reads again what the receiver's backup has not read yet", async () => {
  const [, other] = sides;
  await kill(other);
  const backup = await other.database.pool.query(
    "SELECT * FROM exchange_stream WHERE direction = 'received'",
  );
  await start(other);
  for (const side of sides) await work(side);
  await expectToAgree(sides);
  await kill(other);

  await putBack(other, "exchange_stream", backup.rows);
  await start(other);

  await expectToAgree(sides);
});

/** Replaces the rows of a table, or of the directions that the rows name. */
const putBack = async (
  { database: { pool } }: Side,
  table: "exchange_stream" | "exchange_standing",
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> => {
  const directions = rows.map(({ direction }) => direction);
  await (table === "exchange_stream"
    ? pool.query("DELETE FROM exchange_stream WHERE direction = ANY ($1)", [directions])
    : pool.query("DELETE FROM exchange_standing"));
  await pool.query(
    `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
};
