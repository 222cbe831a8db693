import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "@/lib/shared/canonical-json";
import type { KreisAgs } from "./kreis-ags";
import { offerKeySchema } from "./offer-key";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const generationSchema = z.uuid();

/**
 * One line of the ledger that both sides keep: an offer was offered (new or changed) or withdrawn.
 * Lines only follow one another; each is bound to the one before by its hash.
 */
export const ledgerEntrySchema = z.object({
  sequence: z.number().int().positive(),
  kind: z.enum(["offered", "withdrawn"]),
  key: offerKeySchema,
  /** Hash of what was offered; absent in a withdrawal. */
  content: hash.optional(),
  // Exactly as it is kept, or else the hash would not follow from what is read back.
  at: z.iso.datetime({ precision: 3 }),
  hash,
});
export type LedgerEntry = Readonly<z.infer<typeof ledgerEntrySchema>>;

/** A place in a ledger. The hash proves that whoever names it read everything before it. */
export const positionSchema = z.object({
  generation: generationSchema,
  sequence: z.number().int().nonnegative(),
  hash,
});
export type Position = Readonly<z.infer<typeof positionSchema>>;

/** Which ledger: everything that one Kreis offers to another since a generation began. */
export type LedgerName = {
  readonly from: KreisAgs;
  readonly to: KreisAgs;
  readonly generation: string;
};

/** Where a generation begins. */
export const startOf = ({ from, to, generation }: LedgerName): Position => ({
  generation,
  sequence: 0,
  hash: sha256(`stellenportal-exchange\n${from}\n${to}\n${generation}`),
});

/** The entry bound to the one before. */
export const chained = (previousHash: string, entry: Omit<LedgerEntry, "hash">): LedgerEntry => ({
  ...entry,
  hash: hashOf(previousHash, entry),
});

const hashOf = (previousHash: string, entry: Omit<LedgerEntry, "hash">): string => {
  const { sequence, kind, key, content = null, at } = entry;
  return sha256(`${previousHash}\n${canonicalJson({ sequence, kind, key, content, at })}`);
};

/** The first entry that does not follow from the ones before; undefined where all do. */
export const firstBreak = (
  after: Position,
  entries: readonly LedgerEntry[],
): LedgerEntry | undefined => {
  let { sequence, hash: previousHash } = after;
  for (const entry of entries) {
    if (entry.sequence !== sequence + 1 || hashOf(previousHash, entry) !== entry.hash) return entry;
    if ((entry.kind === "offered") !== (entry.content !== undefined)) return entry;
    ({ sequence, hash: previousHash } = entry);
  }
  return undefined;
};

/** What an offer says, as a hash both sides compute alike (keys in order, as RFC 8785 has it). */
export const contentHashOf = (payload: unknown): string => weighed(payload).hash;

/** The hash of an offer together with its length, for whoever needs both. */
export const weighed = (payload: unknown): { readonly hash: string; readonly length: number } => {
  const text = canonicalJson(payload);
  return { hash: sha256(text), length: text.length };
};

/** A place as one word, for addresses. */
export const toCursor = ({ generation, sequence, hash: head }: Position): string =>
  `${generation}.${sequence}.${head}`;

/** Undefined for what is no cursor. */
export const fromCursor = (text: string): Position | undefined => {
  const [generation, sequence = "", head, ...rest] = text.split(".");
  if (rest.length > 0 || !/^\d{1,15}$/.test(sequence)) return undefined;
  return positionSchema.safeParse({ generation, sequence: Number(sequence), hash: head }).data;
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
