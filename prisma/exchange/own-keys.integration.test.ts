import { describe, expect, it } from "vitest";
import { makePlainCipher } from "@/lib/shared/testing/plain-cipher";
import type { Database } from "../client";
import { databaseForTests } from "../testing/database-for-tests";
import { makePrismaNonces } from "./prisma-nonces";
import { makePrismaOwnKeys } from "./prisma-own-keys";

const emptyDatabase = databaseForTests();

describe("own keys", () => {
  const keys = (database: Database, at: string, made: string[]) =>
    makePrismaOwnKeys({
      ...{ database, cipher: makePlainCipher(), now: () => new Date(at) },
      makeKey: () => {
        const letter = "abc"[made.length] ?? "z";
        made.push(letter);
        return { keyId: letter, publicKey: letter, privateKey: `private ${letter}` };
      },
      signWith: (privateKey) => () => Buffer.from(privateKey),
    });

  it("are made once, listed as they rotate, and used after a rest", async () => {
    const database = await emptyDatabase();
    const made: string[] = [];
    const at = (time: string) => keys(database, time, made);
    await at("2026-06-01T10:00:00Z").listed();
    await at("2026-06-01T11:00:00Z").rotate();
    const listedAt = async (time: string) => (await at(time).listed()).map(({ keyId }) => keyId);
    const signingAt = async (time: string) => (await at(time).signing()).keyId;

    expect(await listedAt("2026-06-01T11:00:00Z")).toEqual(["a", "b"]);
    expect(await signingAt("2026-06-01T11:30:00Z")).toBe("a");
    expect(await signingAt("2026-06-01T12:30:00Z")).toBe("b");
    expect(await listedAt("2026-06-04T00:00:00Z")).toEqual(["b"]);
  });

  it("are used before their time where the clock was set back", async () => {
    const database = await emptyDatabase();
    const made: string[] = [];
    await keys(database, "2026-06-02T10:00:00Z", made).listed();

    const { keyId } = await keys(database, "2026-06-01T10:00:00Z", made).signing();

    expect(keyId).toBe("a");
    expect(made).toEqual(["a"]);
  });
});

it("remembers a nonce", async () => {
  const nonces = makePrismaNonces(await emptyDatabase());
  const until = new Date(Date.now() + 60_000);

  expect(await nonces.isFresh("one", until)).toBe(true);
  expect(await nonces.isFresh("one", until)).toBe(false);
  expect(await nonces.isFresh("two", until)).toBe(true);
});
