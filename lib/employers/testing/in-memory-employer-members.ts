import type { AccountId } from "@/lib/accounts/account";
import type { EmployerId } from "../employer";
import type { EmployerMembers } from "../employer-members";

export const makeInMemoryEmployerMembers = (
  initial: readonly (readonly [AccountId, EmployerId])[] = [],
): EmployerMembers => {
  const held = new Map(initial);
  return {
    employerOf: async (accountId) => held.get(accountId),
    add: async (accountId, employerId) => void held.set(accountId, employerId),
  };
};
