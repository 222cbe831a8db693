import { z } from "zod";
import { accountIdSchema } from "@/lib/accounts/account";
import { vacancyIdSchema } from "../vacancy";

/** A person said that two offers are not the same job, or took that back. */
export const sameJobDecisionSchema = z.object({
  one: vacancyIdSchema,
  other: vacancyIdSchema,
  apart: z.boolean(),
  decidedBy: accountIdSchema,
  decidedAt: z.date(),
});
export type SameJobDecision = Readonly<z.infer<typeof sameJobDecisionSchema>>;

/** Decisions for ever: of two offers the newest counts. An event is recorded for both. */
export type SameJobDecisions = {
  add: (decision: SameJobDecision) => Promise<void>;
  /** Those that name the offer first or second, newest first. */
  historyOf: (id: SameJobDecision["one"]) => Promise<readonly SameJobDecision[]>;
};
