import { expect, it } from "vitest";
import { type ChainedEntry, hashOf } from "./audit-chain";
import { makeInMemoryAuditTrail } from "./testing/in-memory-audit-trail";
import { type NotedHead, verifyChain } from "./verify-chain";

const chainOfThree = async (): Promise<readonly ChainedEntry[]> => {
  const trail = makeInMemoryAuditTrail();
  for (const action of ["one", "two", "three"]) await trail.record({ action });
  return trail.entries;
};

const verify = (entries: readonly ChainedEntry[], noted?: NotedHead) =>
  verifyChain(
    { entriesAfter: async (sequence) => entries.filter((entry) => entry.sequence > sequence) },
    noted,
  );

it("counts the entries of a sound chain and names its head", async () => {
  const entries = await chainOfThree();

  expect(await verify(entries)).toEqual({
    sound: true,
    verified: 3,
    head: { sequence: 3n, hash: entries[2]?.hash },
  });
});

it("finds an empty trail sound", async () => {
  expect(await verify([])).toMatchObject({ sound: true, verified: 0 });
});

it("names an entry that says something else now", async () => {
  const entries = await chainOfThree();
  const changed = entries.map((entry) =>
    entry.sequence === 2n ? { ...entry, content: '{"action":"nothing"}' } : entry,
  );

  expect(await verify(changed)).toEqual({
    sound: false,
    verified: 1,
    brokenAt: 2n,
    fault: "content-changed",
  });
});

it("names the successor of an entry that was changed together with its hash", async () => {
  const changed = (await chainOfThree()).map((entry) => {
    if (entry.sequence !== 2n) return entry;
    const forged = { ...entry, content: "{}" };
    return { ...forged, hash: hashOf(forged) };
  });

  expect(await verify(changed)).toMatchObject({ brokenAt: 3n, fault: "predecessor-changed" });
});

it("names the successor of a missing entry", async () => {
  const missing = (await chainOfThree()).filter(({ sequence }) => sequence !== 2n);

  expect(await verify(missing)).toMatchObject({ brokenAt: 3n, fault: "out-of-order" });
});

it("misses the cut-off end of a chain only where nobody noted its head", async () => {
  const entries = await chainOfThree();
  const head = { sequence: 3n, hash: entries[2]?.hash ?? "" };

  expect(await verify(entries, head)).toMatchObject({ sound: true });
  expect(await verify(entries.slice(0, 2))).toMatchObject({ sound: true });
  expect(await verify(entries.slice(0, 2), head)).toMatchObject({
    sound: false,
    brokenAt: 3n,
    fault: "noted-head-missing",
  });
});
