import { z } from "zod";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { MailQueue } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type Account, isStaff } from "../account";
import type { OwnerRefusal, ProveOwner } from "../passwords/prove-owner";
import { hashOfToken, newSecretToken } from "../sign-in/secret-token";
import type { PasskeyChallengeStore, PasskeyStore } from "./passkey";
import type { PasskeyCeremony } from "./passkey-ceremony";

/** As long as it takes to find the device. */
export const CHALLENGE_MINUTES = 5;
const MOST_PASSKEYS = 10;

export const passkeyNameSchema = z.string().trim().min(1).max(60);

type Dependencies = {
  readonly passkeys: PasskeyStore;
  readonly challenges: PasskeyChallengeStore;
  readonly ceremony: PasskeyCeremony;
  readonly proveOwner: ProveOwner;
  readonly mail: MailQueue;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type AddRefusal =
  | OwnerRefusal
  | { readonly code: "no-passkeys-for-staff" }
  | { readonly code: "too-many-passkeys" }
  | { readonly code: "passkey-not-taken" };

/** `token` belongs into a cookie, `options` to the device. */
export type AskedForPasskey = { readonly options: string; readonly token: string };

export type OwnPasskeys = {
  readonly askToAdd: (
    account: Account,
    password: string,
  ) => Promise<Result<AskedForPasskey, AddRefusal>>;
  /** Adds what the device answered, and tells the account's address. */
  readonly add: (
    account: Account,
    answered: { readonly token: string; readonly answer: string; readonly name: string },
    locale: string,
  ) => Promise<Result<undefined, AddRefusal>>;
  readonly rename: (account: Account, id: string, name: string) => Promise<void>;
  readonly remove: (account: Account, id: string) => Promise<void>;
};

export const makeOwnPasskeys = (parts: Dependencies): OwnPasskeys => {
  const { passkeys, ceremony, proveOwner, audit } = parts;
  return {
    askToAdd: async (account, password) => {
      // Staff keep to one second factor, whose loss is handled in one way.
      if (isStaff(account.role)) return refused({ code: "no-passkeys-for-staff" });
      if (!(await proveOwner(account, password))) return refused({ code: "wrong-password" });
      const known = await passkeys.listOf(account.id);
      if (known.length >= MOST_PASSKEYS) return refused({ code: "too-many-passkeys" });
      const { options, challenge } = await ceremony.askToAdd(account, known);
      const [token, at] = [newSecretToken(), parts.now()];
      const expiresAt = new Date(at.getTime() + CHALLENGE_MINUTES * 60_000);
      const { id: accountId } = account;
      await parts.challenges.add(
        { tokenHash: hashOfToken(token), challenge, purpose: "add", accountId, expiresAt },
        at,
      );
      return ok({ options, token });
    },
    add: (account, answered, locale) => add(parts, account, answered, locale),
    rename: async (account, id, name) => {
      const parsed = passkeyNameSchema.safeParse(name);
      if (parsed.success) await passkeys.rename(id, account.id, parsed.data);
    },
    remove: async (account, id) => {
      if (!(await passkeys.remove(id, account.id))) return;
      await audit.record(entryOf(account, "account.passkey-removed"));
    },
  };
};

const add = async (
  { passkeys, challenges, ceremony, mail, audit, now }: Dependencies,
  account: Account,
  { token, answer, name }: { token: string; answer: string; name: string },
  locale: string,
): Promise<Result<undefined, AddRefusal>> => {
  const asked = await challenges.take(hashOfToken(token));
  const isMeant =
    asked?.purpose === "add" && asked.accountId === account.id && asked.expiresAt > now();
  const added = isMeant ? await ceremony.checkAdded(answer, asked.challenge) : undefined;
  const named = passkeyNameSchema.safeParse(name);
  if (!added || !named.success) return refused({ code: "passkey-not-taken" });
  const passkey = { ...added, accountId: account.id, name: named.data, createdAt: now() };
  if (!(await passkeys.add(passkey))) return refused({ code: "passkey-not-taken" });
  await audit.record(entryOf(account, "account.passkey-added"));
  const values = { name: account.name, passkey: named.data };
  await mail.enqueue([{ to: account.email, locale, template: "passkey-added", values }]);
  return ok(undefined);
};

const entryOf = ({ id }: Account, action: string) => ({
  actorId: id,
  action,
  subject: { kind: "account", id } as const,
});
