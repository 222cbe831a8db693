import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { MailQueue } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Account, AccountStore, PasswordHasher } from "../account";
import type { SessionId, SessionStore } from "../sign-in/session";
import type { MailedTokens } from "./mailed-tokens";
import type { OwnerRefusal, ProveOwner } from "./prove-owner";
import { judgePassword, type PasswordJudge, type PasswordRefusal } from "./password-rules";

type Dependencies = {
  readonly accounts: Pick<AccountStore, "setPasswordHash">;
  readonly passwords: Pick<PasswordHasher, "hash">;
  readonly judge: PasswordJudge;
  readonly sessions: Pick<SessionStore, "endAllOf">;
  readonly mailedTokens: Pick<MailedTokens, "withdraw">;
  readonly mail: MailQueue;
  readonly audit: AuditTrail;
};

/** Setting a password that was judged before. */
export type NewPassword = {
  readonly judge: (account: Account, password: string) => Result<string, PasswordRefusal>;
  /**
   * Ends all sessions but the one it was asked for in, and letters that could reset it again. The
   * owner is told by mail.
   */
  readonly set: (account: Account, judged: string, asked: Asked) => Promise<void>;
};

type Asked = { readonly locale: string; readonly session?: SessionId };

export const makeNewPassword = (parts: Dependencies): NewPassword => ({
  judge: (account, password) => judgePassword(password, [account.email, account.name], parts.judge),
  set: async (account, judged, { locale, session }) => {
    await parts.accounts.setPasswordHash(account.id, await parts.passwords.hash(judged));
    await parts.sessions.endAllOf(account.id, session);
    await parts.mailedTokens.withdraw(account.id, ["reset-password"]);
    await parts.audit.record({
      ...(session && { actorId: account.id }),
      action: "account.password-changed",
      subject: { kind: "account", id: account.id },
    });
    const { name, email: to } = account;
    await parts.mail.enqueue([{ to, locale, template: "password-changed", values: { name } }]);
  },
});

type ChangeDependencies = { readonly proveOwner: ProveOwner; readonly newPassword: NewPassword };

export type ChangePassword = (
  account: Account,
  change: {
    readonly current: string;
    readonly next: string;
    readonly session: SessionId;
    readonly locale: string;
  },
) => Promise<Result<undefined, PasswordRefusal | OwnerRefusal>>;

export const makeChangePassword =
  ({ proveOwner, newPassword }: ChangeDependencies): ChangePassword =>
  async (account, { current, next, ...asked }) => {
    if (!(await proveOwner(account, current))) return refused({ code: "wrong-password" });
    const judged = newPassword.judge(account, next);
    if (!judged.ok) return judged;
    await newPassword.set(account, judged.value, asked);
    return ok(undefined);
  };
