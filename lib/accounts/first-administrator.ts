import { z } from "zod";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { AccountId, AccountStore, PasswordHasher } from "./account";
import {
  judgePassword,
  type PasswordJudge,
  type PasswordRefusal,
} from "./passwords/password-rules";
import type { SetupLinkStore } from "./setup-link";

const VALID_HOURS = 24;

export const firstAdministratorSchema = z.object({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  password: z.string().max(1024),
});
export type FirstAdministratorCommand = z.infer<typeof firstAdministratorSchema>;

export type FirstAdministratorRefusal =
  { readonly code: "link-not-open" } | { readonly code: "accounts-exist" } | PasswordRefusal;

type Dependencies = {
  readonly accounts: Pick<AccountStore, "count" | "saveAll">;
  readonly links: SetupLinkStore;
  readonly passwords: Pick<PasswordHasher, "hash">;
  readonly judge: PasswordJudge;
  readonly newToken: () => string;
  readonly hashToken: (token: string) => string;
  readonly newAccountId: () => AccountId;
  readonly now: () => Date;
};

export type FirstAdministrator = {
  /** A new token where nobody can sign in yet; earlier ones stop working. */
  readonly offer: () => Promise<string | undefined>;
  readonly isOpen: (token: string) => Promise<boolean>;
  readonly create: (
    command: FirstAdministratorCommand,
  ) => Promise<Result<AccountId, FirstAdministratorRefusal>>;
};

/** How a portal without any account gets its first administrator. */
export const makeFirstAdministrator = (dependencies: Dependencies): FirstAdministrator => {
  const { accounts, links, newToken, hashToken, now } = dependencies;
  return {
    offer: async () => {
      if ((await accounts.count()) > 0) return undefined;
      const token = newToken();
      const expiresAt = new Date(now().getTime() + VALID_HOURS * 60 * 60 * 1000);
      await links.replace(hashToken(token), expiresAt);
      return token;
    },
    isOpen: (token) => links.isOpen(hashToken(token), now()),
    create: (command) => create(dependencies, command),
  };
};

const create = async (
  { accounts, links, passwords, judge, hashToken, newAccountId, now }: Dependencies,
  { token, name, email, password }: FirstAdministratorCommand,
): Promise<Result<AccountId, FirstAdministratorRefusal>> => {
  const judged = judgePassword(password, [email, name], judge);
  if (!judged.ok) return judged;
  const passwordHash = await passwords.hash(judged.value);
  if (!(await links.use(hashToken(token), now()))) return refused({ code: "link-not-open" });
  if ((await accounts.count()) > 0) return refused({ code: "accounts-exist" });
  const id = newAccountId();
  await accounts.saveAll([{ id, name, email, role: "administrator", isDemo: false, passwordHash }]);
  return ok(id);
};
