import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type Account, isStaff } from "../account";
import type { Enrolment } from "../second-factor/enrol-second-factor";
import type { SecondFactorStore } from "../second-factor/second-factor";
import type { Credentials, VerifyCredentials } from "../verify-credentials";
import type { OpenSession } from "./open-session";
import { PENDING_MINUTES, type PendingSignInStore } from "./pending-sign-in";
import { hashOfToken, newSecretToken } from "./secret-token";
import type { Origin, Throttle } from "./throttle";

export type BeginRefusal =
  | { readonly code: "wrong-credentials" }
  | { readonly code: "too-many-attempts"; readonly waitSeconds: number };

/** What follows the password: the session itself, a code from the app, or setting up the app. */
export type BegunSignIn = {
  readonly step: "signed-in" | "code" | "set-up";
  /** Secret of the session or of the sign-in that waits for its code. */
  readonly token: string;
};

type Dependencies = {
  readonly verifyCredentials: VerifyCredentials;
  readonly throttle: Throttle;
  readonly factors: Pick<SecondFactorStore, "find">;
  readonly enrolment: Pick<Enrolment, "prepare">;
  readonly pending: Pick<PendingSignInStore, "add">;
  readonly openSession: OpenSession;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type BeginSignIn = (
  credentials: Credentials,
  origin: Origin,
) => Promise<Result<BegunSignIn, BeginRefusal>>;

/** The first step: the password. Unknown addresses cost the same and are answered the same. */
export const makeBeginSignIn = (parts: Dependencies): BeginSignIn => {
  const { verifyCredentials, throttle, factors, audit } = parts;
  return async (credentials, origin) => {
    const waitSeconds = await throttle.attempt("password", credentials.email, origin);
    if (waitSeconds > 0) {
      await audit.record({ action: "account.sign-in-delayed" });
      return refused({ code: "too-many-attempts", waitSeconds });
    }
    const account = await verifyCredentials(credentials);
    if (!account) {
      await audit.record({ action: "account.sign-in-refused", facts: { step: "password" } });
      return refused({ code: "wrong-credentials" });
    }
    const hasFactor = (await factors.find(account.id))?.secret !== undefined;
    if (hasFactor) return ok({ step: "code", token: await wait(parts, account) });
    if (!isStaff(account.role)) return ok(await signIn(parts, account, origin));
    await parts.enrolment.prepare(account.id);
    return ok({ step: "set-up", token: await wait(parts, account) });
  };
};

const wait = async ({ pending, now }: Dependencies, account: Account): Promise<string> => {
  const token = newSecretToken();
  const at = now();
  const expiresAt = new Date(at.getTime() + PENDING_MINUTES * 60_000);
  await pending.add({ tokenHash: hashOfToken(token), accountId: account.id, expiresAt }, at);
  return token;
};

const signIn = async (
  { openSession, throttle, audit }: Dependencies,
  account: Account,
  origin: Origin,
): Promise<BegunSignIn> => {
  const token = await openSession(account, origin.device);
  await throttle.forgive(account.email, origin);
  await audit.record({
    actorId: account.id,
    action: "account.signed-in",
    subject: { kind: "account", id: account.id },
    facts: { by: "password" },
  });
  return { step: "signed-in", token };
};
