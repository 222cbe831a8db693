import { createHash } from "node:crypto";
import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { canonicalJson } from "@/lib/shared/canonical-json";
import { type AuditEntry, auditSubjects } from "./audit-trail";

/** An entry as it is kept: numbered without gaps, bound to the one before by its hash. */
export type ChainedEntry = {
  readonly sequence: bigint;
  /** Canonical JSON of the entry and its time: what the hash vouches for. */
  readonly content: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** What the first entry has in place of a predecessor's hash. */
export const CHAIN_START = "0".repeat(64);

/** An entry with the time it was recorded. */
export type RecordedEntry = AuditEntry & { readonly at: Date };

export const toContent = (entry: AuditEntry, at: Date): string =>
  canonicalJson(storable({ ...entry, at: at.toISOString() }));

/** Reads back what `toContent` wrote. */
export const fromContent = (content: string): RecordedEntry =>
  contentSchema.parse(JSON.parse(content));

export const hashOf = ({ sequence, previousHash, content }: Omit<ChainedEntry, "hash">): string =>
  createHash("sha256").update(`${sequence}\n${previousHash}\n${content}`).digest("hex");

// PostgreSQL holds neither zero bytes nor halves of characters; what people type may have both.
const storable = (value: unknown): unknown => {
  if (typeof value === "string") return value.replaceAll(/\0|\p{Surrogate}/gu, "\ufffd");
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]));
};

const contentSchema = z.object({
  at: z.iso.datetime().transform((text) => new Date(text)),
  actorId: accountIdSchema.optional(),
  action: z.string(),
  subject: z.object({ kind: z.enum(auditSubjects), id: z.string() }).optional(),
  reason: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});
