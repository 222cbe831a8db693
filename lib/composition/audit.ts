import type { AuditTrail } from "@/lib/audit/audit-trail";
import { type ChainVerdict, type NotedHead, verifyChain } from "@/lib/audit/verify-chain";
import { makePrismaAuditTrail } from "@/prisma/prisma-audit-trail";
import { database } from "./database";
import { once } from "./once";

/** Where this installation keeps who read and did what. */
export const auditTrail: () => AuditTrail = once("audit-trail", () =>
  makePrismaAuditTrail(database()),
);

/** Recomputes the whole chain of this installation. */
export const verifyAuditTrail = (noted?: NotedHead): Promise<ChainVerdict> =>
  verifyChain(makePrismaAuditTrail(database()), noted);
