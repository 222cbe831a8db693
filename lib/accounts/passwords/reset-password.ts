import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { MailQueue } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Account, AccountStore } from "../account";
import type { NewPassword } from "./change-password";
import type { LinkLetter, MailedTokens } from "./mailed-tokens";
import type { PasswordRefusal } from "./password-rules";

type Dependencies = {
  readonly accounts: Pick<AccountStore, "find" | "findByEmail">;
  readonly mailedTokens: MailedTokens;
  readonly mail: MailQueue;
  readonly newPassword: NewPassword;
  readonly audit: AuditTrail;
};

export type PasswordReset = {
  /** Mails a link to the account's address; an unknown address gets nothing and nobody learns it. */
  readonly request: (email: string, letter: LinkLetter) => Promise<void>;
  readonly isOpen: (token: string) => Promise<boolean>;
  /** Sets the password once and ends every session; the second factor stays as it is. */
  readonly complete: (
    token: string,
    password: string,
    locale: string,
  ) => Promise<Result<Account, PasswordRefusal | { readonly code: "link-expired" }>>;
};

export const makePasswordReset = (parts: Dependencies): PasswordReset => {
  const { accounts, mailedTokens, mail, newPassword, audit } = parts;
  return {
    request: async (email, { locale, linkOf }) => {
      const account = await accounts.findByEmail(email.trim());
      if (!account) return;
      const token = await mailedTokens.issue(account.id, "reset-password");
      if (token === undefined) return;
      const values = { name: account.name, link: linkOf(token) };
      await mail.enqueue([{ to: account.email, locale, template: "reset-password", values }]);
      const subject = { kind: "account", id: account.id } as const;
      await audit.record({ action: "account.reset-requested", subject });
    },
    isOpen: async (token) => (await mailedTokens.find(token, "reset-password")) !== undefined,
    complete: async (token, password, locale) => {
      const found = await mailedTokens.find(token, "reset-password");
      const account = found && (await accounts.find(found.accountId));
      if (!account) return refused({ code: "link-expired" });
      const judged = newPassword.judge(account, password);
      if (!judged.ok) return judged;
      if (!(await mailedTokens.take(token))) return refused({ code: "link-expired" });
      await newPassword.set(account, judged.value, { locale });
      return ok(account);
    },
  };
};
