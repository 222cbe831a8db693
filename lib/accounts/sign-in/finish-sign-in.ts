import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Account, AccountStore } from "../account";
import type { SecondFactorCheck } from "../second-factor/check-second-factor";
import type { Enrolment } from "../second-factor/enrol-second-factor";
import type { SecondFactorStore } from "../second-factor/second-factor";
import type { OpenSession } from "./open-session";
import type { PendingSignInStore } from "./pending-sign-in";
import { hashOfToken } from "./secret-token";
import type { Origin, Throttle } from "./throttle";

export type FinishRefusal =
  | { readonly code: "sign-in-expired" }
  | { readonly code: "wrong-code" }
  | { readonly code: "too-many-attempts"; readonly waitSeconds: number };

export type FinishedSignIn = {
  readonly account: Account;
  readonly sessionToken: string;
  readonly by: "app-code" | "recovery-code" | "set-up";
};

type Dependencies = {
  readonly pending: PendingSignInStore;
  readonly accounts: Pick<AccountStore, "find">;
  readonly factors: Pick<SecondFactorStore, "find">;
  readonly secondFactor: SecondFactorCheck;
  readonly enrolment: Pick<Enrolment, "candidateOf" | "confirm">;
  readonly throttle: Throttle;
  readonly openSession: OpenSession;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

/** What the page of the second step shows. */
export type WaitingSignIn = {
  readonly account: Account;
  /** The new secret, where the account has no second factor yet. */
  readonly candidate: string | undefined;
  readonly demoCode: string | undefined;
};

export type FinishSignIn = {
  readonly find: (token: string) => Promise<WaitingSignIn | undefined>;
  /** The second step: a code of the app, of the paper, or the first one of a new app. */
  readonly finish: (
    token: string,
    typed: string,
    origin: Origin,
  ) => Promise<Result<FinishedSignIn, FinishRefusal>>;
};

export const makeFinishSignIn = (parts: Dependencies): FinishSignIn => {
  const { throttle, pending, openSession, audit } = parts;
  return {
    find: (token) => findWaiting(parts, token),
    finish: async (token, typed, origin) => {
      const account = await findAccount(parts, token);
      if (!account) return refused({ code: "sign-in-expired" });
      const waitSeconds = await throttle.attempt("code", account.email, origin);
      if (waitSeconds > 0) {
        await audit.record({ ...about(account), action: "account.sign-in-delayed" });
        return refused({ code: "too-many-attempts", waitSeconds });
      }
      const by = await prove(parts, account, typed);
      if (!by) {
        const facts = { step: "second-factor" };
        await audit.record({ ...about(account), action: "account.sign-in-refused", facts });
        return refused({ code: "wrong-code" });
      }
      if (!(await pending.take(hashOfToken(token)))) return refused({ code: "sign-in-expired" });
      const sessionToken = await openSession(account, origin.device);
      await throttle.forgive(account.email, origin);
      await audit.record({
        ...about(account),
        actorId: account.id,
        action: "account.signed-in",
        facts: { by },
      });
      return ok({ account, sessionToken, by });
    },
  };
};

const findAccount = async (
  { pending, accounts, now }: Dependencies,
  token: string,
): Promise<Account | undefined> => {
  const found = await pending.find(hashOfToken(token));
  return found && found.expiresAt > now() ? accounts.find(found.accountId) : undefined;
};

const findWaiting = async (
  parts: Dependencies,
  token: string,
): Promise<WaitingSignIn | undefined> => {
  const account = await findAccount(parts, token);
  if (!account) return undefined;
  const hasFactor = await hasSecondFactor(parts, account);
  return {
    account,
    candidate: hasFactor ? undefined : await parts.enrolment.candidateOf(account.id),
    demoCode: await parts.secondFactor.demoCode(account),
  };
};

// A candidate counts only without a factor in use: a password alone must not replace one.
const prove = async (
  parts: Dependencies,
  account: Account,
  typed: string,
): Promise<FinishedSignIn["by"] | undefined> => {
  if (await hasSecondFactor(parts, account)) return parts.secondFactor.accept(account, typed);
  const { ok: isConfirmed } = await parts.enrolment.confirm(account.id, typed);
  return isConfirmed ? "set-up" : undefined;
};

const hasSecondFactor = async ({ factors }: Dependencies, { id }: Account): Promise<boolean> =>
  (await factors.find(id))?.secret !== undefined;

const about = ({ id }: Account): { subject: { kind: "account"; id: string } } => ({
  subject: { kind: "account", id },
});
