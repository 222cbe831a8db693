import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type Account, accountIdSchema } from "../account";

export type AccountWithHash = Account & { readonly passwordHash: string };

let made = 0;

/** An officer for people over 25 in Erkelenz, with an e-mail address of her own. */
export const anAccount = (overrides: Partial<AccountWithHash> = {}): AccountWithHash => {
  made += 1;
  return {
    id: accountIdSchema.parse(numberedUuid("account", made)),
    email: `ada.${made}@jobcenter.example`,
    name: "Ada Lennartz",
    role: "officer",
    siteId: "erkelenz",
    specialism: "ue25",
    isDemo: false,
    passwordHash: "not-a-real-hash",
    ...overrides,
  };
};
