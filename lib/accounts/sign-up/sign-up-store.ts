import { z } from "zod";
import type { AccountId } from "../account";

/** Somebody who wants an account and has not shown yet that the address is theirs. */
export const pendingSignUpSchema = z.object({
  tokenHash: z.string().min(1),
  name: z.string().min(1).max(100),
  email: z.email(),
  /** Hash of the code of an invitation. */
  invitation: z.string().optional(),
  expiresAt: z.date(),
});
export type PendingSignUp = Readonly<z.infer<typeof pendingSignUpSchema>>;

export type SignUpStore = {
  /** Answers false, and keeps nothing, where too many of this address wait already. */
  add: (pending: PendingSignUp, at: Date) => Promise<boolean>;
  find: (tokenHash: string, at: Date) => Promise<PendingSignUp | undefined>;
  /**
   * Makes the account of a job-seeker; undefined where the token is used, late or unknown, or the
   * address has an account by now.
   */
  complete: (
    tokenHash: string,
    account: { readonly id: AccountId; readonly passwordHash: string },
    at: Date,
  ) => Promise<PendingSignUp | undefined>;
};
