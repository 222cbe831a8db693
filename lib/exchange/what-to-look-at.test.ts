import { beforeEach, describe, expect, it } from "vitest";
import { offerKeyOf } from "./offer-key";
import type { OfferLook } from "./outgoing-ledger";
import { anAgreement, aPartner, heinsberg } from "./testing/a-partner";
import { ALL_EVERY_MS, makeWhatToLookAt, type WhatToLookAt } from "./what-to-look-at";

const noon = new Date("2026-06-15T12:00:00Z");
const changed = offerKeyOf(heinsberg, "changed");
const partner = aPartner();

let known: OfferLook | undefined;
let asked: (string | undefined)[];
let whatToLookAt: WhatToLookAt;

/** A process that has looked at everything at noon. */
beforeEach(async () => {
  [known, asked] = [undefined, []];
  whatToLookAt = makeProcess();
  await look();
});

const makeProcess = (): WhatToLookAt =>
  makeWhatToLookAt({
    newsSince: async (mark) => {
      asked.push(mark);
      return { mark: "7", keys: mark === undefined ? undefined : [changed] };
    },
  });

const look = async (at = noon, of = partner) => {
  const { keys, look: kept } = await whatToLookAt({ looked: async () => known }, of, at);
  known = kept;
  return keys;
};
const after = (milliseconds: number): Date => new Date(noon.getTime() + milliseconds);

describe("a look at the offers for a partner", () => {
  it("is one at everything at first", () => {
    expect(asked).toEqual([undefined]);
    expect(known).toMatchObject({ mark: "7", allAt: noon });
  });

  it("is one at what changed since the last one", async () => {
    expect(await look(after(1_000))).toEqual([changed]);

    expect(asked).toEqual([undefined, "7"]);
    expect(known?.allAt).toEqual(noon);
  });

  it("is one at everything every few minutes, however often somebody looks meanwhile", async () => {
    await look(after(ALL_EVERY_MS - 1));

    expect(await look(after(ALL_EVERY_MS))).toBeUndefined();
    expect(known?.allAt).toEqual(after(ALL_EVERY_MS));
  });

  it.each([
    ["the agreement changed", noon, { agreement: anAgreement({ gives: { sources: ["x"] } }) }],
    ["the partner is paused", noon, { state: "paused" as const }],
    ["the clock went back", after(-1), {}],
  ])("is one at everything where %s", async (_why, at, overrides) => {
    expect(await look(at, { ...partner, ...overrides })).toBeUndefined();
  });

  it("is one at everything once a day began", async () => {
    await look(new Date("2026-06-15T21:59:00Z"));

    expect(await look(new Date("2026-06-15T22:01:00Z"))).toBeUndefined();
  });

  it("is one at everything for a new process, which may tell offers in another way", async () => {
    whatToLookAt = makeProcess();

    expect(await look(after(1_000))).toBeUndefined();
  });
});
