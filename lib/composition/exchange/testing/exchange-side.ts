import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { z } from "zod";
import type { KreisAgs } from "@/lib/exchange/kreis-ags";
import { offerKeyOf } from "@/lib/exchange/offer-key";
import type { Partner } from "@/lib/exchange/partner";
import { aPartner, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { type Database, openDatabase } from "@/prisma/client";
import { makePrismaLedgerCopies } from "@/prisma/exchange/prisma-ledger-copies";
import { makePrismaPartnerStore } from "@/prisma/exchange/prisma-partner-store";
import { makePrismaVacancyStore } from "@/prisma/prisma-vacancy-store";
import { type FreshDatabase, freshDatabase } from "@/prisma/testing/fresh-database";

/** One of two Kreise, with a database of its own and, while it is up, a process of its own. */
export type Side = {
  readonly self: KreisAgs;
  /** The other one, as this side knows it. */
  readonly partner: Partner;
  readonly fresh: FreshDatabase;
  readonly database: Database;
  readonly port: number;
  readonly dataKey: string;
  /** What its own offers should be, whatever is disturbed. */
  readonly offers: Map<string, Vacancy>;
  process?: ChildProcess;
};

const names = {
  [heinsberg]: { slug: "kreis-heinsberg", name: "Kreis Heinsberg" },
  [dueren]: { slug: "kreis-dueren", name: "Kreis Düren" },
};

/** Both, introduced to each other and running. */
export const startTwoSides = async (): Promise<readonly [Side, Side]> => {
  const [here, there] = [await freePort(), await freePort()];
  const sides = [
    await makeSide(heinsberg, here, { ags: dueren, port: there }),
    await makeSide(dueren, there, { ags: heinsberg, port: here }),
  ] as const;
  for (const { database, partner } of sides) await makePrismaPartnerStore(database).save(partner);
  await Promise.all(sides.map((side) => start(side)));
  for (const side of sides) await trust(side);
  return sides;
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const makeSide = async (
  self: KreisAgs,
  port: number,
  other: { readonly ags: KreisAgs; readonly port: number },
): Promise<Side> => {
  const fresh = await freshDatabase();
  return {
    ...{ self, fresh, port, database: openDatabase(fresh.url), offers: new Map() },
    partner: aPartner({
      ...{ ags: other.ags, baseUrl: `http://localhost:${other.port}` },
      ...names[other.ags],
    }),
    dataKey: randomBytes(32).toString("base64"),
  };
};

/** Starts the program and waits until it answers. */
export const start = async (side: Side, clockAheadMs = 0): Promise<void> => {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "lib/composition/exchange/testing/exchange-process.ts"],
    {
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...{ PATH: process.env.PATH, NODE_ENV: "test", EXCHANGE_LOOPBACK: "on" },
        ...{ DATABASE_URL: side.fresh.url, DATA_KEY: side.dataKey, PORT: String(side.port) },
        ...{ BASE_URL: `http://localhost:${side.port}`, CLOCK_AHEAD_MS: String(clockAheadMs) },
        OPERATOR_FILE: `lib/operator/configurations/${names[side.self]?.slug}.json`,
        ...{ MEILI_URL: "http://127.0.0.1:1", MAIL_FOLDER: "unused" },
      },
    },
  );
  side.process = child;
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", () => reject(new Error("The process ended before it was ready")));
  });
};

/** As a power cut would: nothing is finished, nothing is said. */
export const kill = async ({ process: child }: Side): Promise<void> => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
};

export const remove = async (side: Side): Promise<void> => {
  await kill(side);
  await side.database.close();
  await side.fresh.drop();
};

const listSchema = z.object({ keys: z.array(z.object({ kid: z.string(), x: z.string() })) });

/** An administrator compared the fingerprints. */
const trust = async ({ database, partner }: Side): Promise<void> => {
  const url = `${partner.baseUrl}/.well-known/http-message-signatures-directory`;
  const { keys } = listSchema.parse(await (await fetch(url)).json());
  await makePrismaPartnerStore(database).changeKeys(partner.id, () =>
    keys.map(({ kid, x }) => ({ keyId: kid, publicKey: x, state: "pinned", seenAt: new Date(0) })),
  );
};

/** Writes offers and remembers them as what the other side should hold. */
export const writeOffers = async (
  { database, offers }: Side,
  touched: readonly Vacancy[],
): Promise<void> => {
  for (const offer of touched) offers.set(offer.id, offer);
  await makePrismaVacancyStore(database).saveAll(touched);
};

export const heldBy = async ({ database, partner }: Side): Promise<readonly string[]> =>
  [...(await makePrismaLedgerCopies(database).held(partner.id)).keys()].toSorted();

export const openAt = ({ offers, self }: Side): readonly string[] =>
  [...offers.values()]
    .filter(({ status }) => status === "published")
    .map(({ id }): string => offerKeyOf(self, id))
    .toSorted();
