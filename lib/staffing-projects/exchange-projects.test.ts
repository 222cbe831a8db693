import { beforeEach, describe, expect, it } from "vitest";
import type { KnownPartner, PartnerContact } from "@/lib/exchange/partner-store";
import { aPartner, dueren, heinsberg } from "@/lib/exchange/testing/a-partner";
import type { TransportRefusal } from "@/lib/exchange/pull-partner";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type ExchangeProjects, makeExchangeProjects } from "./exchange-projects";
import type { Statement } from "./statement";
import type { StatementStore } from "./statement-store";
import { aProject, aShare } from "./testing/a-statement";
import { makeInMemoryStatementStore } from "./testing/in-memory-statement-store";

const known = (contact: Partial<PartnerContact> = {}, partner = aPartner()): KnownPartner => ({
  ...{ partner, keys: [], contact: { clockOffsetMs: 0, ...contact } },
});

let store: StatementStore;
let said: Result<readonly Statement[], TransportRefusal>;
let told: string[];
let asked: number;
let exchange: ExchangeProjects;
beforeEach(() => {
  store = makeInMemoryStatementStore([aProject()]);
  [said, told, asked] = [ok([aShare()]), [], 0];
  exchange = makeExchangeProjects({
    ...{ self: heinsberg, store },
    line: {
      fetch: () => {
        asked += 1;
        return Promise.resolve(said);
      },
      tell: ({ ags }) => {
        told.push(ags);
        return Promise.resolve();
      },
    },
    now: () => new Date("2026-03-10T10:00:00Z"),
  });
});

describe("a round of exchanging projects", () => {
  it("keeps what a partner says", async () => {
    const reports = await exchange([known()], "clock");

    expect(reports).toEqual([{ partner: dueren, kept: 1, refused: 0, outcome: "ok" }]);
    expect(await store.current()).toContainEqual(aShare());
  });

  it("tells a partner once that something is new for it", async () => {
    await exchange([known()], "clock");
    await exchange([known()], "clock");
    expect(told).toEqual([dueren]);

    said = ok([aShare({ version: 2 })]);
    await exchange([known()], "clock");
    expect(told).toEqual([dueren, dueren]);
  });

  it("asks between two strokes of the clock only who said that it has news", async () => {
    await exchange([known()], "news");
    expect(asked).toBe(0);

    await exchange([known({ noticedAt: new Date() })], "news");
    expect(asked).toBe(1);
  });

  it("has nothing to do with a partner that is paused", async () => {
    await exchange([known({}, aPartner({ state: "paused" }))], "clock");

    expect([asked, told]).toEqual([0, []]);
  });

  it("goes on where a partner does not answer", async () => {
    said = refused({ code: "unreachable", why: "timeout" });

    expect(await exchange([known()], "clock")).toMatchObject([{ outcome: "unreachable" }]);
  });
});
