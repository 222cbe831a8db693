import { describe, expect, it } from "vitest";
import { accountIdSchema } from "@/lib/accounts/account";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { fromContent } from "../audit-chain";
import type { AuditBatches, AuditEntry } from "../audit-trail";
import { type AuditChain, verifyChain } from "../verify-chain";

type MakeEmpty = (now: () => Date) => Promise<AuditBatches & AuditChain>;

const at = new Date("2026-03-02T10:00:00.123Z");
const officer = accountIdSchema.parse(numberedUuid("account", 1));

const entries: readonly AuditEntry[] = [
  { action: "account.locked", facts: { attempts: 5, isStaff: true, way: "password" } },
  {
    actorId: officer,
    action: "job-seekers.read",
    subject: { kind: "job-seeker", id: numberedUuid("job-seeker", 1) },
    reason: "Vertretung: „Grüße“ \u0000 \ud800 \\u0000 'x'; --",
  },
];

/** Every AuditTrail that can be read back must pass these. */
export const describeAuditTrail = (name: string, makeEmpty: MakeEmpty): void => {
  describe(`${name} as an AuditTrail`, () => {
    it("keeps entries in order, with the time of the clock", async () => {
      const trail = await makeEmpty(() => at);
      for (const entry of entries) await trail.record(entry);

      const kept = await trail.entriesAfter(0n, 10);

      expect(kept.map(({ sequence }) => sequence)).toEqual([1n, 2n]);
      expect(kept.map(({ content }) => fromContent(content))).toMatchObject([
        { ...entries[0], at },
        { actorId: officer, action: "job-seekers.read", subject: entries[1]?.subject, at },
      ]);
    });

    it("binds entries into a chain that can be verified", async () => {
      const trail = await makeEmpty(() => at);
      for (const entry of [...entries, ...entries]) await trail.record(entry);

      expect(await verifyChain(trail)).toMatchObject({ sound: true, verified: 4 });
    });

    it("takes many entries in one go, in their order", async () => {
      const trail = await makeEmpty(() => at);
      await trail.recordAll(
        Array.from({ length: 40 }, (_, number) => ({ action: "x", facts: { number } })),
      );

      const kept = await trail.entriesAfter(0n, 100);

      expect(kept.map(({ content }) => fromContent(content)?.facts?.["number"])).toEqual(
        Array.from({ length: 40 }, (_, number) => number),
      );
      expect(await verifyChain(trail)).toMatchObject({ sound: true, verified: 40 });
    });

    it("keeps one chain where many record at once", async () => {
      const trail = await makeEmpty(() => at);

      await Promise.all(
        Array.from({ length: 60 }, (_, number) => trail.record({ action: "x", facts: { number } })),
      );

      expect(await verifyChain(trail)).toMatchObject({ sound: true, verified: 60 });
    });

    it("gives a part of the trail", async () => {
      const trail = await makeEmpty(() => at);
      for (const entry of [...entries, ...entries]) await trail.record(entry);

      const part = await trail.entriesAfter(1n, 2);

      expect(part.map(({ sequence }) => sequence)).toEqual([2n, 3n]);
    });
  });
};
