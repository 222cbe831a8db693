import { type AccountStore, accountIdSchema, type Actor } from "@/lib/accounts/account";

export type NamesOfPeople = {
  readonly accounts: Pick<AccountStore, "find">;
  readonly roleName: (role: Actor["role"]) => string;
};

/** Name and role behind each id; accounts that are gone are left out. */
export const namePeople = async (
  { accounts, roleName }: NamesOfPeople,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> => {
  const found = await Promise.all(ids.map((id) => accounts.find(accountIdSchema.parse(id))));
  return Object.fromEntries(
    found.flatMap((account) =>
      account ? [[account.id, `${account.name} (${roleName(account.role)})`]] : [],
    ),
  );
};
