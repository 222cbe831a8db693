import { expect, it } from "vitest";
import { ok, refused } from "@/lib/shared/result";
import { chained, startOf } from "./ledger";
import { offerKeyOf } from "./offer-key";
import {
  makePullPartner,
  MAX_PAGES_PER_PULL,
  type PartnerPages,
  type PullPartner,
} from "./pull-partner";
import { aPartner, dueren, heinsberg } from "./testing/a-partner";
import {
  emptyIncomingState,
  makeInMemoryIncomingOffers,
} from "./testing/in-memory-incoming-offers";

const generation = "11111111-1111-4111-8111-111111111111";
const start = startOf({ from: dueren, to: heinsberg, generation });
const at = "2026-06-01T10:00:00.000Z";

const pulling = (fetch: PartnerPages["fetch"], shouldStop = () => false): PullPartner => {
  const state = emptyIncomingState<string>();
  return makePullPartner({
    ...{ self: heinsberg, pages: { fetch }, shouldStop, now: () => new Date(at) },
    withOffers: makeInMemoryIncomingOffers(() => state),
    readOffer: () => refused("none"),
  });
};

/** A ledger whose end is always further than whoever reads it has got. */
const endless = (): PartnerPages["fetch"] => {
  let { sequence, hash } = start;
  return () => {
    const after = { generation, sequence, hash };
    const key = offerKeyOf(dueren, "one");
    const entry = chained(hash, { sequence: (sequence += 1), kind: "withdrawn", key, at });
    hash = entry.hash;
    const head = { generation, sequence: sequence + 1_000, hash: "f".repeat(64) };
    const page = {
      version: 1,
      from: dueren,
      to: heinsberg,
      after,
      entries: [entry],
      head,
    } as const;
    return Promise.resolve(ok({ ...page, entries: [...page.entries] }));
  };
};

it("leaves a partner that always has one more page for the next time", async () => {
  const pulled = await pulling(endless())(aPartner());

  expect(pulled).toMatchObject({
    ok: true,
    value: { pages: MAX_PAGES_PER_PULL, isComplete: false },
  });
});

it("ends after the page under way where the portal stops", async () => {
  let asked = 0;
  const pulled = await pulling(endless(), () => (asked += 1) > 2)(aPartner());

  expect(pulled).toMatchObject({ ok: true, value: { pages: 2, isComplete: false } });
});

it("gives up after beginning anew twice where the partner knows no place at all", async () => {
  let asked = 0;
  const pulled = await pulling(() => {
    asked += 1;
    return Promise.resolve(refused({ code: "cursor-unknown" }));
  })(aPartner());

  expect(pulled).toEqual(refused({ code: "cursor-unknown" }));
  expect(asked).toBe(3);
});
