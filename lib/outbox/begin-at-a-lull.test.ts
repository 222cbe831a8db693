import { describe, expect, it } from "vitest";
import { makeBeginAtALull } from "./begin-at-a-lull";

/** `pendings` are what is found waiting, look after look. */
const setUp = (pendings: readonly number[]) => {
  const begun: (bigint | undefined)[] = [];
  const seen = { looks: 0, pauses: 0, begun };
  const begin = makeBeginAtALull({
    beginBatch: async (_limit, after) => {
      begun.push(after);
      return { lastEvent: 1n, end: async () => ({ kind: "projected", events: 1, rejected: 0 }) };
    },
    outbox: {
      backlog: async () => {
        seen.looks += 1;
        const pending = pendings[seen.looks - 1] ?? pendings.at(-1) ?? 0;
        return { pending, quarantined: 0, oldestPendingAt: undefined };
      },
    },
    pause: async () => {
      seen.pauses += 1;
    },
  });
  return { begin, seen };
};

describe("a batch", () => {
  it("of a few changes begins at once", async () => {
    const { begin, seen } = setUp([3]);

    expect(await begin(10_000)).toBeDefined();

    expect(seen).toMatchObject({ pauses: 0, begun: [undefined] });
  });

  it("of a stream waits until nothing more comes", async () => {
    const { begin, seen } = setUp([500, 1_500, 2_100, 2_100]);

    await begin(10_000);

    expect(seen).toMatchObject({ pauses: 3, begun: [undefined] });
  });

  it("begins once it is full", async () => {
    const { begin, seen } = setUp([9_000, 10_000]);

    await begin(10_000);

    expect(seen.pauses).toBe(1);
  });

  it("does not wait for a stream that never ends", async () => {
    const { begin, seen } = setUp([600, 700, 800, 900, 1_000, 1_100, 1_200]);

    expect(await begin(10_000)).toBeDefined();

    expect(seen.pauses).toBe(4);
  });

  it("begins beside another only where it is full", async () => {
    const { begin, seen } = setUp([15_000, 20_000]);

    expect(await begin(10_000, 7n)).toBeUndefined();
    expect(await begin(10_000, 7n)).toBeDefined();

    expect(seen).toMatchObject({ pauses: 0, begun: [7n] });
  });
});
