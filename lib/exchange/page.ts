import { z } from "zod";
import { kreisAgsSchema } from "./kreis-ags";
import { ledgerEntrySchema, positionSchema } from "./ledger";

/** No page holds more entries, and no receiver reads more. */
export const MAX_PAGE_ENTRIES = 1_000;
/** A page ends early rather than grow beyond this; one offer more may be on it. */
export const MAX_PAGE_BYTES = 8 * 1024 * 1024;

/**
 * Part of a ledger with what was offered. An `offered` entry without offer was overtaken: a later
 * entry says what became of it.
 */
export const pageSchema = z.object({
  version: z.literal(1),
  from: kreisAgsSchema,
  to: kreisAgsSchema,
  /** What the page follows. */
  after: positionSchema,
  entries: z
    .array(ledgerEntrySchema.extend({ offer: z.record(z.string(), z.unknown()).optional() }))
    .max(MAX_PAGE_ENTRIES),
  /** Where the ledger ends at this moment. */
  head: positionSchema,
});
export type Page = Readonly<z.infer<typeof pageSchema>>;
