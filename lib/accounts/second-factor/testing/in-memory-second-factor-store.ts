import type { AccountId } from "../../account";
import type { RecoveryCode, SecondFactor, SecondFactorStore, ShownCodes } from "../second-factor";

type HeldCode = RecoveryCode & { readonly accountId: AccountId };

export const makeInMemorySecondFactorStore = (): SecondFactorStore => {
  const factors = new Map<AccountId, SecondFactor>();
  const shown = new Map<AccountId, ShownCodes>();
  let codes: readonly HeldCode[] = [];
  let made = 0;
  const removeCodes = (accountId: AccountId): void => {
    codes = codes.filter((code) => code.accountId !== accountId);
  };
  return {
    find: async (accountId) => factors.get(accountId),
    save: async (factor) => void factors.set(factor.accountId, factor),
    useStep: async (accountId, step) => {
      const factor = factors.get(accountId);
      if (!factor || (factor.lastStep !== undefined && factor.lastStep >= step)) return false;
      factors.set(accountId, { ...factor, lastStep: step });
      return true;
    },
    replaceCodes: async (accountId, hashes, visible) => {
      removeCodes(accountId);
      const fresh = hashes.map((codeHash) => ({ id: String((made += 1)), accountId, codeHash }));
      codes = [...codes, ...fresh];
      shown.set(accountId, visible);
    },
    listCodes: async (accountId) =>
      codes
        .filter((code) => code.accountId === accountId)
        .map(({ id, codeHash }) => ({ id, codeHash })),
    useCode: async (id) => {
      const before = codes.length;
      codes = codes.filter((code) => code.id !== id);
      return codes.length < before;
    },
    findShownCodes: async (accountId) => shown.get(accountId),
    hideCodes: async (accountId) => void shown.delete(accountId),
    remove: async (accountId) => {
      factors.delete(accountId);
      shown.delete(accountId);
      removeCodes(accountId);
    },
  };
};
