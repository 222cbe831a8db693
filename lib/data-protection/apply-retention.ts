import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { RetentionRule, RetentionRuleId } from "./retention-rules";

/** What a rule found, and what became of it. */
export type RetentionOutcome = {
  readonly rule: RetentionRuleId;
  readonly found: number;
  readonly oldest?: Date | undefined;
  readonly done: number;
};

export type RetentionRun = {
  readonly id: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly outcomes: readonly RetentionOutcome[];
};

/** Rows a rule is about. */
export type RetainedRows = {
  readonly count: (
    rule: RetentionRuleId,
    before: Date,
  ) => Promise<{ readonly found: number; readonly oldest?: Date | undefined }>;
  /** Deals with at most `limit` of them; answers with how many. */
  readonly dealWith: (rule: RetentionRuleId, before: Date, limit: number) => Promise<number>;
};

/** What was removed when. */
export type RetentionRuns = {
  readonly add: (run: RetentionRun) => Promise<void>;
  readonly newest: (limit: number) => Promise<readonly RetentionRun[]>;
};

type Dependencies = {
  readonly rules: readonly RetentionRule[];
  readonly rows: RetainedRows;
  readonly runs: Pick<RetentionRuns, "add">;
  readonly audit: AuditTrail;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly batchSize: number;
  readonly shouldStop?: () => boolean;
};

export type ApplyRetention = (mode: "count" | "apply") => Promise<readonly RetentionOutcome[]>;

const DAY_MS = 24 * 3_600_000;

/** Removes what is over by the rules, in batches, or only counts it. */
export const makeApplyRetention =
  (parts: Dependencies): ApplyRetention =>
  async (mode) => {
    const { rules, rows, runs, audit, newId, now } = parts;
    const startedAt = now();
    const outcomes: RetentionOutcome[] = [];
    for (const rule of rules) {
      const before = new Date(startedAt.getTime() - rule.days * DAY_MS);
      const counted = await rows.count(rule.id, before);
      const acts = mode === "apply" && rule.what !== "only-reports" && counted.found > 0;
      const done = acts ? await inBatches(parts, rule.id, before) : 0;
      outcomes.push({ rule: rule.id, ...counted, done });
      if (done === 0) continue;
      await audit.record({ action: "retention.applied", facts: { rule: rule.id, rows: done } });
    }
    if (mode === "apply") await runs.add({ id: newId(), startedAt, finishedAt: now(), outcomes });
    return outcomes;
  };

const inBatches = async (
  { rows, batchSize, shouldStop = () => false }: Dependencies,
  rule: RetentionRuleId,
  before: Date,
): Promise<number> => {
  let done = 0;
  while (!shouldStop()) {
    const batch = await rows.dealWith(rule, before, batchSize);
    done += batch;
    if (batch < batchSize) break;
  }
  return done;
};
