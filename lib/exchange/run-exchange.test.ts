import { beforeEach, describe, expect, it } from "vitest";
import { ok } from "@/lib/shared/result";
import { makePublishing } from "./extend-ledger";
import { offerKeyOf } from "./offer-key";
import type { Partner } from "./partner";
import { type ExchangeReport, makeRunExchange } from "./run-exchange";
import { aachen, anAgreement, aPartner, dueren, heinsberg } from "./testing/a-partner";
import {
  emptyIncomingState,
  type IncomingState,
  makeInMemoryIncomingOffers,
} from "./testing/in-memory-incoming-offers";
import {
  emptyOutgoingState,
  makeInMemoryOutgoingLedger,
} from "./testing/in-memory-outgoing-ledger";
import { makeInMemoryPartnerStore } from "./testing/in-memory-partner-store";

const now = (): Date => new Date("2026-06-15T10:00:00Z");
const key = offerKeyOf(dueren, "one");
const summary = { pages: 1, put: 0, withdrawn: 0, setAside: 0, isComplete: true };

describe("a round of the exchange", () => {
  let incoming: IncomingState<string>;
  let pulled: string[];
  /** How long Aachen says nothing. */
  let silence: Promise<void>;

  beforeEach(() => {
    incoming = emptyIncomingState();
    pulled = [];
    silence = Promise.resolve();
    incoming.held.set(key, {
      ...{ partnerId: aPartner().id, round: 1, content: "text" },
      received: {
        ...{ key, offerType: "employment", offer: "text" },
        provenance: {
          ...{ origin: dueren, originName: "Kreis Düren", firstPublisher: "Kreis Düren" },
          ...{ hops: [dueren], permittedUse: "show" },
        },
      },
    });
  });

  const roundWith = (
    ...partners: readonly Partner[]
  ): (() => Promise<readonly ExchangeReport[]>) => {
    const outgoing = emptyOutgoingState();
    const source = {
      outlines: () => Promise.resolve([]),
      newsSince: () => Promise.resolve({ mark: "0" }),
      payloads: () => Promise.resolve(new Map()),
    };
    const run = makeRunExchange({
      partners: makeInMemoryPartnerStore(partners),
      publishing: makePublishing({
        ...{ self: heinsberg, source, now },
        newGeneration: () => "11111111-1111-4111-8111-111111111111",
      }),
      withLedger: makeInMemoryOutgoingLedger(() => outgoing),
      withOffers: makeInMemoryIncomingOffers(() => incoming),
      line: { notify: () => Promise.resolve(ok(undefined)) },
      pull: async ({ ags }) => {
        if (ags === aachen) await silence;
        pulled.push(ags);
        return ok(summary);
      },
      learnKeys: () => Promise.resolve(ok([])),
      now,
      onFault: (_partner, fault) => {
        throw fault;
      },
    });
    return () => run("clock");
  };

  it("reads what a partner has while the agreement is in force", async () => {
    const until = anAgreement({ validUntil: "2026-06-15" });

    expect(await roundWith(aPartner({ agreement: until }))()).toMatchObject([{ pulled: "ok" }]);
    expect(pulled).toEqual([dueren]);
    expect(incoming.held.size).toBe(1);
  });

  it.each(["active", "paused"] as const)(
    "withdraws what came by an agreement that is over, and asks no more (%s)",
    async (state) => {
      const agreement = anAgreement({ validUntil: "2026-06-14" });
      const round = roundWith(aPartner({ state, agreement }));

      expect(await round()).toMatchObject([{ pulled: "not-in-force", withdrawn: 1 }]);
      expect(await round()).toMatchObject([{ pulled: "not-in-force", withdrawn: 0 }]);
      expect(pulled).toEqual([]);
      expect(incoming.held.size).toBe(0);
    },
  );

  it("waits for nobody before it reads what the others have", async () => {
    let answer = (): void => undefined;
    silence = new Promise((resolve) => {
      answer = resolve;
    });
    const round = roundWith(aPartner({ ags: aachen, slug: "aachen" }), aPartner())();

    await expect.poll(() => pulled).toEqual([dueren]);
    answer();

    expect((await round).map(({ partner }) => partner)).toEqual([aachen, dueren]);
  });

  it("leaves what came of a paused partner", async () => {
    expect(await roundWith(aPartner({ state: "paused" }))()).toEqual([]);
    expect(incoming.held.size).toBe(1);
  });
});
