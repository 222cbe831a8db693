import type { Cipher } from "@/lib/shared/cipher";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { AccountId, PasswordHasher } from "../account";
import { newRecoveryCodes, toRecoveryCode } from "./recovery-codes";
import type { OneTimeCodes, SecondFactorStore } from "./second-factor";

type Dependencies = {
  readonly factors: SecondFactorStore;
  readonly codes: OneTimeCodes;
  readonly cipher: Cipher;
  readonly passwords: Pick<PasswordHasher, "hash">;
  readonly now: () => Date;
};

export type ConfirmRefusal =
  { readonly code: "nothing-to-confirm" } | { readonly code: "wrong-code" };

export type Enrolment = {
  /** Makes a secret ready to be shown; the one in use stays until the new one is confirmed. */
  readonly prepare: (accountId: AccountId) => Promise<void>;
  /** The secret waiting for its first code. */
  readonly candidateOf: (accountId: AccountId) => Promise<string | undefined>;
  /** Takes the candidate into use by its first code, with new recovery codes. */
  readonly confirm: (
    accountId: AccountId,
    code: string,
  ) => Promise<Result<undefined, ConfirmRefusal>>;
  readonly renewRecoveryCodes: (accountId: AccountId) => Promise<void>;
  /** The newest recovery codes, while they may be looked at. */
  readonly shownRecoveryCodes: (accountId: AccountId) => Promise<readonly string[] | undefined>;
};

/** As long as it takes to find a printer. */
const SHOWN_MINUTES = 15;

export const secretPlace = (accountId: AccountId): string => `totp-secret:${accountId}`;
export const codesPlace = (accountId: AccountId): string => `recovery-codes:${accountId}`;

export const makeEnrolment = (parts: Dependencies): Enrolment => {
  const { factors, codes, cipher, now } = parts;
  const renewRecoveryCodes = makeRenewRecoveryCodes(parts);
  const candidateOf = async (accountId: AccountId): Promise<string | undefined> => {
    const sealed = (await factors.find(accountId))?.candidate;
    return sealed === undefined ? undefined : cipher.decrypt(sealed, secretPlace(accountId));
  };
  return {
    prepare: async (accountId) => {
      const held = await factors.find(accountId);
      const candidate = cipher.encrypt(codes.newSecret(), secretPlace(accountId));
      await factors.save({ ...held, accountId, candidate });
    },
    candidateOf,
    confirm: async (accountId, code) => {
      const candidate = await candidateOf(accountId);
      if (candidate === undefined) return refused({ code: "nothing-to-confirm" });
      const lastStep = codes.stepOf(candidate, code.replaceAll(/\s/g, ""), now());
      if (lastStep === undefined) return refused({ code: "wrong-code" });
      const secret = cipher.encrypt(candidate, secretPlace(accountId));
      await factors.save({ accountId, secret, lastStep });
      await renewRecoveryCodes(accountId);
      return ok(undefined);
    },
    renewRecoveryCodes,
    shownRecoveryCodes: async (accountId) => {
      const shown = await factors.findShownCodes(accountId);
      if (!shown || shown.until <= now()) return undefined;
      return cipher.decrypt(shown.sealed, codesPlace(accountId)).split(" ");
    },
  };
};

const makeRenewRecoveryCodes =
  ({ factors, cipher, passwords, now }: Dependencies) =>
  async (accountId: AccountId): Promise<void> => {
    const fresh = newRecoveryCodes();
    const hashes = await Promise.all(
      fresh.map((code) => passwords.hash(toRecoveryCode(code) ?? code)),
    );
    await factors.replaceCodes(accountId, hashes, {
      sealed: cipher.encrypt(fresh.join(" "), codesPlace(accountId)),
      until: new Date(now().getTime() + SHOWN_MINUTES * 60_000),
    });
  };
