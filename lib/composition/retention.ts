import { randomUUID } from "node:crypto";
import {
  type ApplyRetention,
  makeApplyRetention,
  type RetentionRuns,
} from "@/lib/data-protection/apply-retention";
import { type RetentionRule, rulesWith } from "@/lib/data-protection/retention-rules";
import {
  makePrismaRetainedRows,
  makePrismaRetentionRuns,
} from "@/prisma/person-data/prisma-retained-rows";
import { auditTrail } from "./audit";
import { hashReference } from "./data-protection/hash-reference";
import { database } from "./database";
import { once } from "./once";
import { operator } from "./operator";

const BATCH = 1000;

/** The rules with the days this Kreis keeps. */
export const retentionRulesHere = (): readonly RetentionRule[] =>
  rulesWith(operator().retentionDays);

export const retentionRuns: () => RetentionRuns = once("retention-runs", () =>
  makePrismaRetentionRuns(database()),
);

/** The retention rules at work on this installation. */
export const applyRetention = (shouldStop?: () => boolean): ApplyRetention =>
  makeApplyRetention({
    rules: retentionRulesHere(),
    rows: makePrismaRetainedRows({
      ...{ database: database(), hashReference, newId: randomUUID },
      now: () => new Date(),
    }),
    runs: retentionRuns(),
    audit: auditTrail(),
    newId: randomUUID,
    now: () => new Date(),
    batchSize: BATCH,
    ...(shouldStop && { shouldStop }),
  });
