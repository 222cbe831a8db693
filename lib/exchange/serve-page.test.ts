import { beforeEach, expect, it } from "vitest";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { makePublishing } from "./extend-ledger";
import { MAX_BEGINNINGS_AN_HOUR, makeServePage, type ServePage } from "./serve-page";
import { anAgreement, aPartner, dueren } from "./testing/a-partner";
import {
  emptyOutgoingState,
  makeInMemoryOutgoingLedger,
  type OutgoingState,
} from "./testing/in-memory-outgoing-ledger";

let now: Date;
let state: OutgoingState;
let serve: ServePage;

beforeEach(() => {
  now = new Date("2026-06-15T10:00:00Z");
  state = emptyOutgoingState();
  const source = {
    outlines: () => Promise.resolve([]),
    newsSince: () => Promise.resolve({ mark: "0" }),
    payloads: () => Promise.resolve(new Map()),
  };
  let made = 0;
  const publishing = makePublishing({
    ...{ self: dueren, source, now: () => now },
    newGeneration: () => numberedUuid("generation", (made += 1)),
  });
  const withLedger = makeInMemoryOutgoingLedger(() => state);
  serve = makeServePage({ self: dueren, source, publishing, withLedger, now: () => now });
});

const madeUp = (number: number) => ({
  ...{ generation: numberedUuid("made-up", number), sequence: 7, hash: "f".repeat(64) },
});

it("begins anew only so often for a partner that makes places up", async () => {
  const outcomes = [];
  for (let number = 0; number < 20; number += 1) {
    const page = await serve(aPartner(), { cursor: madeUp(number) });
    outcomes.push(page.ok ? "ok" : page.refusal.code);
  }

  expect(new Set(outcomes)).toEqual(new Set(["cursor-unknown", "busy"]));
  expect(state.generations).toHaveLength(MAX_BEGINNINGS_AN_HOUR);
  expect(await serve(aPartner(), {})).toMatchObject({ ok: true });
  now = new Date("2026-06-15T11:00:01Z");
  expect(await serve(aPartner(), { cursor: madeUp(21) })).toMatchObject({
    refusal: { code: "cursor-unknown" },
  });
});

it("serves paused partners no more, unless the agreement is over: then they hear of it", async () => {
  const over = anAgreement({ validUntil: "2026-06-14" });

  expect(await serve(aPartner({ state: "paused" }), {})).toMatchObject({
    refusal: { code: "partner-not-served" },
  });
  expect(await serve(aPartner({ state: "paused", agreement: over }), {})).toMatchObject({
    ok: true,
  });
});
