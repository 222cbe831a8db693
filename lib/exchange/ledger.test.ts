import { expect, it } from "vitest";
import {
  chained,
  contentHashOf,
  firstBreak,
  fromCursor,
  type LedgerEntry,
  startOf,
  toCursor,
} from "./ledger";
import { offerKeyOf } from "./offer-key";
import { dueren, heinsberg } from "./testing/a-partner";

const generation = "0b9a7c58-6a3c-4e52-9b1c-3f6b8a1d2e3f";
const start = startOf({ from: heinsberg, to: dueren, generation });

const threeEntries = (): readonly LedgerEntry[] => {
  const entries: LedgerEntry[] = [];
  for (let sequence = 1; sequence <= 3; sequence += 1) {
    entries.push(
      chained(entries.at(-1)?.hash ?? start.hash, {
        sequence,
        kind: "offered",
        key: offerKeyOf(heinsberg, `offer-${sequence}`),
        content: contentHashOf({ sequence }),
        at: "2026-06-01T10:00:00.000Z",
      }),
    );
  }
  return entries;
};

it("finds nothing wrong with a chain, wherever reading begins", () => {
  const entries = threeEntries();
  const [first] = entries;

  expect(firstBreak(start, entries)).toBeUndefined();
  expect(
    first && firstBreak({ generation, sequence: 1, hash: first.hash }, entries.slice(1)),
  ).toBeUndefined();
});

it.each([
  ["left out", (entries: readonly LedgerEntry[]) => entries.toSpliced(1, 1)],
  ["exchanged", ([a, b, c]: readonly LedgerEntry[]) => [a, c, b].flatMap((one) => one ?? [])],
  [
    "doubled",
    ([a, ...rest]: readonly LedgerEntry[]) => [a, a, ...rest].flatMap((one) => one ?? []),
  ],
  [
    "altered",
    (entries: readonly LedgerEntry[]) =>
      entries.map((entry, index) =>
        index === 1 ? { ...entry, content: contentHashOf("something else") } : entry,
      ),
  ],
])("notices where an entry was %s", (_what, change) => {
  expect(firstBreak(start, change(threeEntries()))).toBeDefined();
});

it("begins differently for another partner and another generation", () => {
  const other = startOf({ from: dueren, to: heinsberg, generation });

  expect(firstBreak(other, threeEntries())?.sequence).toBe(1);
});

it("writes a place as one word and reads it back", () => {
  expect(fromCursor(toCursor(start))).toEqual(start);
});

it.each(["", "1", "a.b.c", `${generation}.-1.${start.hash}`, `${toCursor(start)}.x`])(
  "takes %j for no cursor",
  (text) => expect(fromCursor(text)).toBeUndefined(),
);

it("gives equal content one hash, whatever the order of its keys", () => {
  expect(contentHashOf({ a: 1, b: [2] })).toBe(contentHashOf({ b: [2], a: 1 }));
});
