import type { AccountId } from "@/lib/accounts/account";
import type { EmployerId } from "./employer";

/** Which company an employer's account acts for. */
export type EmployerMembers = {
  employerOf: (accountId: AccountId) => Promise<EmployerId | undefined>;
  add: (accountId: AccountId, employerId: EmployerId) => Promise<void>;
};
