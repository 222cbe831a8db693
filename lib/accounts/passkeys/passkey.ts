import { z } from "zod";
import { type AccountId, accountIdSchema } from "../account";

/** A key pair of somebody's device; the portal knows its public half alone. */
export const passkeySchema = z.object({
  /** As the device names it, in base64url. */
  id: z.string().min(1).max(2000),
  accountId: accountIdSchema,
  publicKey: z.string().min(1),
  /** How often the device says it was used; devices that do not count say 0. */
  counter: z.number().int().nonnegative(),
  transports: z.array(z.string().max(40)).max(10),
  name: z.string().min(1).max(60),
  createdAt: z.date(),
  lastUsedAt: z.date().optional(),
});
export type Passkey = Readonly<z.infer<typeof passkeySchema>>;

export type PasskeyStore = {
  /** Answers false, and changes nothing, where the device is known already. */
  add: (passkey: Passkey) => Promise<boolean>;
  find: (id: string) => Promise<Passkey | undefined>;
  /** Oldest first. */
  listOf: (accountId: AccountId) => Promise<readonly Passkey[]>;
  rename: (id: string, accountId: AccountId, name: string) => Promise<void>;
  /** Answers whether the account had it. */
  remove: (id: string, accountId: AccountId) => Promise<boolean>;
  removeAllOf: (accountId: AccountId) => Promise<void>;
  /**
   * Notes a use. Answers false where the count did not grow though the device counts: somebody
   * may have copied the key.
   */
  use: (id: string, counter: number, at: Date) => Promise<boolean>;
};

export const challengePurposes = ["add", "sign-in"] as const;

/** What a device was asked to sign; known under the hash of a token that the browser holds. */
export const passkeyChallengeSchema = z.object({
  tokenHash: z.string().min(1),
  challenge: z.string().min(1),
  purpose: z.enum(challengePurposes),
  /** Whose account gets the passkey; absent at a sign-in, which finds out. */
  accountId: accountIdSchema.optional(),
  expiresAt: z.date(),
});
export type PasskeyChallenge = Readonly<z.infer<typeof passkeyChallengeSchema>>;

export type PasskeyChallengeStore = {
  /** Also forgets those that had expired at the given time. */
  add: (challenge: PasskeyChallenge, at: Date) => Promise<void>;
  /** Once: of two that take it together, one gets it. */
  take: (tokenHash: string) => Promise<PasskeyChallenge | undefined>;
};
