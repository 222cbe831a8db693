import { z } from "zod";
import { accountIdSchema } from "../account";

/** The password was right, the second factor is still to come. */
export const pendingSignInSchema = z.object({
  tokenHash: z.string().min(1),
  accountId: accountIdSchema,
  expiresAt: z.date(),
});
export type PendingSignIn = Readonly<z.infer<typeof pendingSignInSchema>>;

export type PendingSignInStore = {
  /** Also forgets those that had expired at the given time. */
  add: (pending: PendingSignIn, at: Date) => Promise<void>;
  find: (tokenHash: string) => Promise<PendingSignIn | undefined>;
  /** Answers whether it was there: of two that take it at once, one gets it. */
  take: (tokenHash: string) => Promise<boolean>;
};

/** Long enough to fetch a phone and to set up an app. */
export const PENDING_MINUTES = 15;
