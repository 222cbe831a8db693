import { expect, it } from "vitest";
import { fromContent } from "@/lib/audit/audit-chain";
import { makeInMemoryAuditTrail } from "@/lib/audit/testing/in-memory-audit-trail";
import { makeApplyRetention, type RetentionRun } from "./apply-retention";
import {
  type RetentionRuleId,
  retentionRuleIds,
  retentionRules,
  rulesWith,
} from "./retention-rules";

const now = new Date("2026-03-02T03:00:00Z");

const setUp = (overdue: Partial<Record<RetentionRuleId, number>>) => {
  const left = new Map(Object.entries(overdue));
  const audit = makeInMemoryAuditTrail();
  const runs: RetentionRun[] = [];
  const asked: { rule: RetentionRuleId; before: Date; limit: number }[] = [];
  const apply = makeApplyRetention({
    rules: retentionRules,
    rows: {
      count: async (rule) => ({ found: left.get(rule) ?? 0 }),
      dealWith: async (rule, before, limit) => {
        asked.push({ rule, before, limit });
        const batch = Math.min(limit, left.get(rule) ?? 0);
        left.set(rule, (left.get(rule) ?? 0) - batch);
        return batch;
      },
    },
    runs: { add: async (run) => void runs.push(run) },
    audit,
    newId: () => "run",
    now: () => now,
    batchSize: 100,
  });
  return { apply, audit, runs, asked, left };
};

it("has one rule with a legal source for everything it names", () => {
  expect(retentionRules.map(({ id }) => id).toSorted()).toEqual([...retentionRuleIds].toSorted());
  expect(retentionRules.filter(({ law }) => !/DSGVO|SGB|BDSG/.test(law))).toEqual([]);
});

it("takes other days from the operator and leaves the rest", () => {
  const days = Object.fromEntries(rulesWith({ sessions: 7 }).map((rule) => [rule.id, rule.days]));

  expect(days).toMatchObject({ sessions: 7, "mailed-links": 30 });
});

it("only counts in a dry run", async () => {
  const { apply, audit, runs, asked } = setUp({ sessions: 3 });

  const outcomes = await apply("count");

  expect(outcomes.find(({ rule }) => rule === "sessions")).toMatchObject({ found: 3, done: 0 });
  expect([audit.entries, runs, asked]).toEqual([[], [], []]);
});

it("deals with everything in batches and records figures", async () => {
  const { apply, audit, runs, asked, left } = setUp({ sessions: 250 });

  await apply("apply");

  expect(left.get("sessions")).toBe(0);
  expect(asked.map(({ limit }) => limit)).toEqual([100, 100, 100]);
  expect(asked[0]?.before).toEqual(new Date("2026-03-01T03:00:00Z"));
  expect(audit.entries.map(({ content }) => fromContent(content))).toMatchObject([
    { action: "retention.applied", facts: { rule: "sessions", rows: 250 } },
  ]);
  expect(runs).toHaveLength(1);
});

it("never touches the audit trail", async () => {
  const { apply, asked } = setUp({ "audit-trail": 5 });

  const outcomes = await apply("apply");

  expect(asked).toEqual([]);
  expect(outcomes.at(-1)).toMatchObject({ rule: "audit-trail", found: 5, done: 0 });
});
