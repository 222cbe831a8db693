import type { Cipher } from "@/lib/shared/cipher";
import type { Account, PasswordHasher } from "../account";
import { secretPlace } from "./enrol-second-factor";
import { toRecoveryCode } from "./recovery-codes";
import type { OneTimeCodes, SecondFactorStore } from "./second-factor";

type Dependencies = {
  readonly factors: SecondFactorStore;
  readonly codes: OneTimeCodes;
  readonly cipher: Cipher;
  readonly passwords: Pick<PasswordHasher, "verify">;
  /** Demo accounts show their code to everybody, so several people may use the same one. */
  readonly isOpenDemo: (account: Account) => boolean;
  readonly now: () => Date;
};

export type SecondFactorCheck = {
  /** By what the person proved themselves; a code works once. */
  readonly accept: (
    account: Account,
    typed: string,
  ) => Promise<"app-code" | "recovery-code" | undefined>;
  /** The code of this moment of the app in use, else of the one being set up, for demo accounts of a demo only. */
  readonly demoCode: (account: Account) => Promise<string | undefined>;
};

export const makeSecondFactorCheck = (parts: Dependencies): SecondFactorCheck => {
  const { factors, codes, cipher, isOpenDemo, now } = parts;
  const open = ({ id }: Account, sealed: string | undefined): string | undefined =>
    sealed === undefined ? undefined : cipher.decrypt(sealed, secretPlace(id));
  const acceptRecoveryCode = makeAcceptRecoveryCode(parts);
  return {
    accept: async (account, typed) => {
      const secret = open(account, (await factors.find(account.id))?.secret);
      if (secret === undefined) return undefined;
      const step = codes.stepOf(secret, typed.replaceAll(/\s/g, ""), now());
      if (step === undefined) return acceptRecoveryCode(account, typed);
      const isFirstUse = await factors.useStep(account.id, step);
      return isFirstUse || isOpenDemo(account) ? "app-code" : undefined;
    },
    demoCode: async (account) => {
      if (!isOpenDemo(account)) return undefined;
      const factor = await factors.find(account.id);
      const secret = open(account, factor?.secret ?? factor?.candidate);
      return secret && codes.codeAt(secret, now());
    },
  };
};

const makeAcceptRecoveryCode =
  ({ factors, passwords }: Dependencies) =>
  async ({ id }: Account, typed: string): Promise<"recovery-code" | undefined> => {
    const code = toRecoveryCode(typed);
    if (code === undefined) return undefined;
    const held = await factors.listCodes(id);
    // All are compared, so that the time tells nothing of the place in the list.
    const matches = await Promise.all(held.map(({ codeHash }) => passwords.verify(codeHash, code)));
    const found = held[matches.indexOf(true)];
    return found && (await factors.useCode(found.id)) ? "recovery-code" : undefined;
  };
