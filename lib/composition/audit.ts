import type { AuditBatches, AuditTrail } from "@/lib/audit/audit-trail";
import { type ChainVerdict, type NotedHead, verifyChain } from "@/lib/audit/verify-chain";
import { makePrismaAuditTrail } from "@/prisma/prisma-audit-trail";
import { database } from "./database";
import { once } from "./once";

/** Where this installation keeps who read and did what. */
export const auditTrail: () => AuditBatches = once("audit-trail", () =>
  makePrismaAuditTrail(database()),
);

/** The same trail with another clock, for demo data that tells of the past. */
export const auditTrailAt = (now: () => Date): AuditTrail => makePrismaAuditTrail(database(), now);

/** Recomputes the whole chain of this installation. */
export const verifyAuditTrail = (noted?: NotedHead): Promise<ChainVerdict> =>
  verifyChain(makePrismaAuditTrail(database()), noted);
