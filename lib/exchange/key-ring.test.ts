import { describe, expect, it } from "vitest";
import { afterDirectory, isUsable, keysThatAnswer, OVERLAP_MS, type PartnerKey } from "./key-ring";

const now = new Date("2026-06-01T10:00:00Z");
const idOf = (letter: string): string => letter.repeat(43);
const listed = (letter: string) => ({ keyId: idOf(letter), publicKey: idOf(letter) });
const pinned = (letter: string): PartnerKey => ({
  ...listed(letter),
  state: "pinned",
  seenAt: now,
});

const statesOf = (ring: readonly PartnerKey[]): Record<string, string> =>
  Object.fromEntries(ring.map(({ keyId, state }) => [keyId.charAt(0), state]));

describe("the ring of a partner's keys", () => {
  it("only announces the keys of somebody nobody vouches for", () => {
    const ring = afterDirectory([], [listed("a")], [idOf("a")], now);

    expect(statesOf(ring)).toEqual({ a: "announced" });
  });

  it("trusts a new key that an old one vouches for", () => {
    const ring = afterDirectory(
      [pinned("a")],
      [listed("a"), listed("b")],
      [idOf("a"), idOf("b")],
      now,
    );

    expect(statesOf(ring)).toEqual({ a: "pinned", b: "pinned" });
  });

  it("lets an old key vouch by either clock, where one of them was just set", () => {
    const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
    const old = { ...pinned("a"), notBefore: tomorrow };
    const [list, signedBy] = [
      [listed("a"), listed("b")],
      [idOf("a"), idOf("b")],
    ];

    expect(statesOf(afterDirectory([old], list, signedBy, now)).b).toBe("announced");
    expect(statesOf(afterDirectory([old], list, signedBy, now, tomorrow)).b).toBe("pinned");
    expect(statesOf(afterDirectory([old], list, signedBy, tomorrow, now)).b).toBe("pinned");
  });

  it("does not trust a new key that vouches for itself alone", () => {
    const ring = afterDirectory([pinned("a")], [listed("b")], [idOf("b")], now);

    expect(statesOf(ring)).toEqual({ a: "pinned", b: "announced" });
  });

  it("does not let an announced or an outdated key vouch", () => {
    const old = { ...pinned("a"), notAfter: new Date(now.getTime() - 1) };
    const [announced] = afterDirectory([], [listed("c")], [], now);
    const ring = afterDirectory(
      [old, ...(announced ? [announced] : [])],
      [listed("b")],
      [idOf("a"), idOf("c")],
      now,
    );

    expect(statesOf(ring)).toMatchObject({ b: "announced" });
  });

  it("lets a key that is listed no more count for the overlap, and not longer", () => {
    const [before, after] = [OVERLAP_MS - 1, OVERLAP_MS + 1].map(
      (later) => new Date(now.getTime() + later),
    );
    const ring = afterDirectory([pinned("a"), pinned("b")], [listed("b")], [idOf("b")], now);
    const gone = ring.find(({ keyId }) => keyId === idOf("a"));

    expect(gone && before && isUsable(gone, before, 0)).toBe(true);
    expect(gone && after && isUsable(gone, after, 0)).toBe(false);
  });

  it("lets a key that is listed again count as before", () => {
    const gone = afterDirectory([pinned("a"), pinned("b")], [listed("b")], [idOf("b")], now);

    const ring = afterDirectory(gone, [listed("a"), listed("b")], [idOf("a"), idOf("b")], now);

    expect(ring).toEqual([pinned("a"), pinned("b")]);
  });

  it("believes answers of a key until its time is over by both clocks, and of no other", () => {
    const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
    const keys = [
      { ...pinned("a"), notAfter: new Date(now.getTime() - 1) },
      { ...pinned("b"), notBefore: tomorrow },
      { ...pinned("c"), state: "announced" } as const,
    ];
    const answering = (...times: readonly Date[]): string =>
      keysThatAnswer(keys, times, 0)
        .map(({ keyId }) => keyId.charAt(0))
        .join("");

    expect(answering(now)).toBe("b");
    expect(answering(now, new Date(now.getTime() - 60_000))).toBe("ab");
  });
});
