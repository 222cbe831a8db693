import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type Account, type AccountId, type AccountStore, isStaff } from "../account";
import type { OpenSession } from "../sign-in/open-session";
import { hashOfToken, newSecretToken } from "../sign-in/secret-token";
import { type AskedForPasskey, CHALLENGE_MINUTES } from "./manage-passkeys";
import type { PasskeyChallengeStore, PasskeyStore } from "./passkey";
import type { PasskeyCeremony } from "./passkey-ceremony";

type Dependencies = {
  readonly passkeys: Pick<PasskeyStore, "find" | "use">;
  readonly challenges: PasskeyChallengeStore;
  readonly ceremony: PasskeyCeremony;
  readonly accounts: Pick<AccountStore, "find">;
  readonly openSession: OpenSession;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type PasskeyRefusal = { readonly code: "wrong-passkey" };

export type EnterByPasskey = {
  /** The same for everybody: which account it will be, the device says. */
  readonly ask: () => Promise<AskedForPasskey>;
  readonly enter: (
    answered: { readonly token: string; readonly answer: string },
    device: string,
  ) => Promise<Result<{ readonly sessionToken: string }, PasskeyRefusal>>;
};

/** Sign-in by a passkey, which is both factors in one. */
export const makeEnterByPasskey = (parts: Dependencies): EnterByPasskey => {
  const { challenges, ceremony, openSession, audit, now } = parts;
  return {
    ask: async () => {
      const { options, challenge } = await ceremony.askToSignIn();
      const [token, at] = [newSecretToken(), now()];
      const expiresAt = new Date(at.getTime() + CHALLENGE_MINUTES * 60_000);
      const tokenHash = hashOfToken(token);
      await challenges.add({ tokenHash, challenge, purpose: "sign-in", expiresAt }, at);
      return { options, token };
    },
    enter: async ({ token, answer }, device) => {
      const account = await prove(parts, token, answer);
      if (!account) {
        const facts = { step: "passkey" };
        await audit.record({ action: "account.sign-in-refused", facts });
        return refused({ code: "wrong-passkey" });
      }
      const sessionToken = await openSession(account, device);
      const { id } = account;
      await audit.record({
        actorId: id,
        action: "account.signed-in",
        subject: { kind: "account", id },
        facts: { by: "passkey" },
      });
      return ok({ sessionToken });
    },
  };
};

/** The challenge is used up whatever comes of it. */
const prove = async (
  parts: Dependencies,
  token: string,
  answer: string,
): Promise<Account | undefined> => {
  const { challenges, accounts, now } = parts;
  const asked = await challenges.take(hashOfToken(token));
  if (asked?.purpose !== "sign-in" || asked.expiresAt <= now()) return undefined;
  const accountId = await findSigner(parts, answer, asked.challenge);
  const account = accountId && (await accounts.find(accountId));
  return account && !isStaff(account.role) ? account : undefined;
};

/** Whose passkey signed the challenge. */
const findSigner = async (
  { passkeys, ceremony, now }: Dependencies,
  answer: string,
  challenge: string,
): Promise<AccountId | undefined> => {
  const id = ceremony.idIn(answer);
  const passkey = id === undefined ? undefined : await passkeys.find(id);
  const checked = passkey && (await ceremony.checkSignIn(answer, challenge, passkey));
  if (!checked || !(await passkeys.use(passkey.id, checked.counter, now()))) return undefined;
  return passkey.accountId;
};
