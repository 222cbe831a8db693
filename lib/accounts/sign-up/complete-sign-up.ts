import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { AccountId, PasswordHasher } from "../account";
import {
  judgePassword,
  type PasswordJudge,
  type PasswordRefusal,
} from "../passwords/password-rules";
import { hashOfToken } from "../sign-in/secret-token";
import type { PendingSignUp, SignUpStore } from "./sign-up-store";

export type CompletedSignUp = {
  readonly email: string;
  /** Whether the account sees the own file; undefined where no code was given. */
  readonly isBound: boolean | undefined;
};

type Dependencies = {
  readonly signUps: Pick<SignUpStore, "find" | "complete">;
  readonly passwords: Pick<PasswordHasher, "hash">;
  readonly judge: PasswordJudge;
  /** Binds the account to the file of the invited person. */
  readonly redeem: (accountId: AccountId, codeHash: string) => Promise<{ readonly ok: boolean }>;
  readonly audit: AuditTrail;
  readonly newAccountId: () => AccountId;
  readonly now: () => Date;
};

export type CompleteSignUp = {
  readonly find: (token: string) => Promise<PendingSignUp | undefined>;
  readonly complete: (
    token: string,
    password: string,
  ) => Promise<Result<CompletedSignUp, PasswordRefusal | { readonly code: "link-expired" }>>;
};

/** Makes the account once the mailed link was opened and a password was chosen. */
export const makeCompleteSignUp = (parts: Dependencies): CompleteSignUp => {
  const { signUps, passwords, judge, redeem, audit, newAccountId, now } = parts;
  const find = (token: string): Promise<PendingSignUp | undefined> =>
    signUps.find(hashOfToken(token), now());
  return {
    find,
    complete: async (token, password) => {
      const pending = await find(token);
      if (!pending) return refused({ code: "link-expired" });
      const judged = judgePassword(password, [pending.email, pending.name], judge);
      if (!judged.ok) return judged;
      const id = newAccountId();
      const account = { id, passwordHash: await passwords.hash(judged.value) };
      const completed = await signUps.complete(hashOfToken(token), account, now());
      if (!completed) return refused({ code: "link-expired" });
      const { email, invitation } = completed;
      const subject = { kind: "account", id } as const;
      await audit.record({ actorId: id, action: "account.signed-up", subject });
      const isBound = invitation === undefined ? undefined : (await redeem(id, invitation)).ok;
      return ok({ email, isBound });
    },
  };
};
