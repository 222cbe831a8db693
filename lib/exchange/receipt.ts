import { z } from "zod";

export const receiptKinds = [
  "generation-began",
  "delivered",
  "acknowledged",
  "cursor-unknown",
  "read",
  "set-aside",
  "swept",
  "pull-failed",
  "state-changed",
  "agreement-changed",
  "key-pinned",
  "key-announced",
  "key-retired",
] as const;
export type ReceiptKind = (typeof receiptKinds)[number];

/**
 * What happened between two Kreise beside the offers themselves: kept by each side for itself, in a
 * chain of its own. Figures and codes, no personal data.
 */
export const receiptSchema = z.object({
  kind: z.enum(receiptKinds),
  at: z.date(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
export type Receipt = Readonly<z.infer<typeof receiptSchema>>;
