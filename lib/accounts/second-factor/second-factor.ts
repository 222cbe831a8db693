import { z } from "zod";
import { type AccountId, accountIdSchema } from "../account";

/** What is known of an account's authenticator app. Secrets are sealed by the cipher. */
export const secondFactorSchema = z.object({
  accountId: accountIdSchema,
  /** Absent until the first code from the app proved that it was set up. */
  secret: z.string().optional(),
  /** A secret shown to the person, waiting for its first code. */
  candidate: z.string().optional(),
  /** Number of the last time step whose code was used: no code works twice. */
  lastStep: z.number().int().optional(),
});
export type SecondFactor = Readonly<z.infer<typeof secondFactorSchema>>;

/** Recovery codes that may still be looked at by their owner. */
export type ShownCodes = { readonly sealed: string; readonly until: Date };

export type RecoveryCode = { readonly id: string; readonly codeHash: string };

export type SecondFactorStore = {
  find: (accountId: AccountId) => Promise<SecondFactor | undefined>;
  save: (factor: SecondFactor) => Promise<void>;
  /** Marks a step as used; answers false where it or a later one was used before. */
  useStep: (accountId: AccountId, step: number) => Promise<boolean>;
  /** Replaces all recovery codes of the account. */
  replaceCodes: (
    accountId: AccountId,
    codeHashes: readonly string[],
    shown: ShownCodes,
  ) => Promise<void>;
  listCodes: (accountId: AccountId) => Promise<readonly RecoveryCode[]>;
  /** Answers whether the code was still there. */
  useCode: (id: string) => Promise<boolean>;
  findShownCodes: (accountId: AccountId) => Promise<ShownCodes | undefined>;
  hideCodes: (accountId: AccountId) => Promise<void>;
  remove: (accountId: AccountId) => Promise<void>;
};

/** Time-based one-time codes of authenticator apps (RFC 6238). */
export type OneTimeCodes = {
  newSecret: () => string;
  /** The step whose code this is: now, or one step before or after. */
  stepOf: (secret: string, code: string, at: Date) => number | undefined;
  codeAt: (secret: string, at: Date) => string;
  /** What the QR code says to the app. */
  addressOf: (secret: string, account: string) => string;
};
