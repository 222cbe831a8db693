import { z } from "zod";
import { type AccountId, accountIdSchema } from "../account";

export const mailedTokenPurposes = ["reset-password", "confirm-email", "undo-email"] as const;
export type MailedTokenPurpose = (typeof mailedTokenPurposes)[number];

/** A secret that was mailed to prove that somebody reads an address. Works once, for a while. */
export const mailedTokenSchema = z.object({
  tokenHash: z.string().min(1),
  accountId: accountIdSchema,
  purpose: z.enum(mailedTokenPurposes),
  /** The address to set, for the purposes that set one. */
  email: z.email().optional(),
  createdAt: z.date(),
  expiresAt: z.date(),
});
export type MailedToken = Readonly<z.infer<typeof mailedTokenSchema>>;

export type MailedTokenStore = {
  /** Also forgets tokens that had expired when this one was made. */
  add: (token: MailedToken) => Promise<void>;
  find: (tokenHash: string) => Promise<MailedToken | undefined>;
  /** Answers whether it was there: of two that take it at once, one gets it. */
  take: (tokenHash: string) => Promise<boolean>;
  /** How many of the account wait for this purpose at the time. */
  countLive: (accountId: AccountId, purpose: MailedTokenPurpose, at: Date) => Promise<number>;
  removeAllOf: (accountId: AccountId, purposes: readonly MailedTokenPurpose[]) => Promise<void>;
};
