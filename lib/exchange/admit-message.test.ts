import { expect, it } from "vitest";
import { admitMessage, type SignatureFacts } from "./admit-message";
import type { PartnerKey } from "./key-ring";

const now = new Date("2026-06-01T10:00:00Z");
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
const key: PartnerKey = {
  keyId: "a".repeat(43),
  publicKey: "a".repeat(43),
  state: "pinned",
  seenAt: now,
};
const facts = (overrides: Partial<SignatureFacts> = {}): SignatureFacts => ({
  keyId: key.keyId,
  created: now,
  expires: minutes(5),
  nonce: "n",
  ...overrides,
});

const refusalOf = (given: SignatureFacts, ring: readonly PartnerKey[] = [key]): unknown => {
  const admitted = admitMessage(given, ring, now);
  return admitted.ok ? undefined : admitted.refusal;
};

it("admits what was signed just now by a key that counts", () => {
  expect(refusalOf(facts())).toBeUndefined();
});

it("admits what comes from a clock some minutes off", () => {
  expect(refusalOf(facts({ created: minutes(4), expires: minutes(9) }))).toBeUndefined();
  expect(refusalOf(facts({ created: minutes(-4), expires: minutes(1) }))).toBeUndefined();
});

it("says by how much the clocks differ", () => {
  const ahead = facts({ created: minutes(24 * 60), expires: minutes(24 * 60 + 5) });
  const behind = facts({ created: minutes(-90), expires: minutes(-85) });

  expect(refusalOf(ahead)).toEqual({ code: "clock-differs", seconds: 86_400 });
  expect(refusalOf(behind)).toEqual({ code: "clock-differs", seconds: -5_400 });
});

it("refuses a signature that wants to count for long", () => {
  expect(refusalOf(facts({ expires: minutes(60) }))).toEqual({ code: "lives-too-long" });
});

it("refuses keys that are unknown, only announced, or over", () => {
  expect(refusalOf(facts({ keyId: "b" }))).toEqual({ code: "unknown-key" });
  expect(refusalOf(facts(), [{ ...key, state: "announced" }])).toEqual({
    code: "key-not-valid-now",
  });
  expect(refusalOf(facts(), [{ ...key, notAfter: minutes(-10) }])).toEqual({
    code: "key-not-valid-now",
  });
});

it("lets a key count by the sender's clock or by ours, since either may have been set", () => {
  const fresh = { ...key, notBefore: now };
  const yesterday = minutes(-24 * 60);
  const sent = facts({ created: yesterday, expires: minutes(-24 * 60 + 5) });

  expect(admitMessage(sent, [fresh], yesterday)).toMatchObject({
    refusal: { code: "key-not-valid-now" },
  });
  expect(admitMessage(sent, [fresh], yesterday, now).ok).toBe(true);
  expect(admitMessage(facts(), [fresh], now, yesterday).ok).toBe(true);
});
