import { z } from "zod";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { MailQueue } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Account, AccountStore } from "../account";
import type { PasskeyStore } from "../passkeys/passkey";
import type { OwnerRefusal, ProveOwner } from "../passwords/prove-owner";
import { mailedTokenPurposes } from "../passwords/mailed-token";
import type { LinkLetter, MailedTokens } from "../passwords/mailed-tokens";
import type { SessionStore } from "../sign-in/session";

type Dependencies = {
  readonly accounts: Pick<AccountStore, "find" | "setEmail">;
  readonly proveOwner: ProveOwner;
  readonly mailedTokens: MailedTokens;
  readonly mail: MailQueue;
  readonly sessions: Pick<SessionStore, "endAllOf">;
  readonly passkeys: Pick<PasskeyStore, "removeAllOf">;
  readonly audit: AuditTrail;
};

export type EmailRefusal =
  | OwnerRefusal
  | { readonly code: "no-email" }
  | { readonly code: "link-expired" }
  | { readonly code: "email-taken" };

export type EmailChange = {
  /** Mails a link to the new address; nothing changes before it was confirmed there. */
  readonly request: (
    account: Account,
    change: { readonly email: string; readonly password: string; readonly letter: LinkLetter },
  ) => Promise<Result<undefined, EmailRefusal>>;
  /** The address a link would set. */
  readonly find: (
    token: string,
    purpose: "confirm-email" | "undo-email",
  ) => Promise<string | undefined>;
  /** Sets the new address and tells the old one, with a way to undo it. */
  readonly confirm: (token: string, letter: LinkLetter) => Promise<Result<undefined, EmailRefusal>>;
  /** Sets the old address again, ends every session and removes passkeys: a stranger may have been at work. */
  readonly undo: (token: string) => Promise<Result<undefined, EmailRefusal>>;
};

export const makeEmailChange = (parts: Dependencies): EmailChange => ({
  request: async (account, { email, password, letter: { locale, linkOf } }) => {
    const parsed = z.email().max(254).safeParse(email.trim());
    if (!parsed.success) return refused({ code: "no-email" });
    if (!(await parts.proveOwner(account, password))) return refused({ code: "wrong-password" });
    const token = await parts.mailedTokens.issue(account.id, "confirm-email", parsed.data);
    if (token === undefined) return ok(undefined);
    const values = { name: account.name, link: linkOf(token) };
    await parts.mail.enqueue([{ to: parsed.data, locale, template: "confirm-email", values }]);
    await record(parts, account, "account.email-change-requested");
    return ok(undefined);
  },
  find: async (token, purpose) => (await parts.mailedTokens.find(token, purpose))?.email,
  confirm: async (token, { locale, linkOf }) => {
    const taken = await takeAddress(parts, token, "confirm-email");
    if (!taken.ok) return taken;
    const { account, email } = taken.value;
    await parts.mailedTokens.withdraw(account.id, ["reset-password", "confirm-email"]);
    await record(parts, account, "account.email-changed");
    const undo = await parts.mailedTokens.issue(account.id, "undo-email", account.email);
    if (undo === undefined) return ok(undefined);
    const values = { name: account.name, email, link: linkOf(undo) };
    await parts.mail.enqueue([{ to: account.email, locale, template: "email-changed", values }]);
    return ok(undefined);
  },
  undo: async (token) => {
    const taken = await takeAddress(parts, token, "undo-email");
    if (!taken.ok) return taken;
    await parts.sessions.endAllOf(taken.value.account.id);
    await parts.passkeys.removeAllOf(taken.value.account.id);
    await parts.mailedTokens.withdraw(taken.value.account.id, mailedTokenPurposes);
    await record(parts, taken.value.account, "account.email-change-undone");
    return ok(undefined);
  },
});

type TakenAddress = { readonly account: Account; readonly email: string };

/** Uses the token up and sets its address; answers the account as it was before. */
const takeAddress = async (
  { accounts, mailedTokens }: Dependencies,
  token: string,
  purpose: "confirm-email" | "undo-email",
): Promise<Result<TakenAddress, EmailRefusal>> => {
  const found = await mailedTokens.find(token, purpose);
  const account = found && (await accounts.find(found.accountId));
  if (!account || found.email === undefined) return refused({ code: "link-expired" });
  if (!(await mailedTokens.take(token))) return refused({ code: "link-expired" });
  if (!(await accounts.setEmail(account.id, found.email))) return refused({ code: "email-taken" });
  return ok({ account, email: found.email });
};

const record = ({ audit }: Dependencies, { id }: Account, action: string): Promise<void> =>
  audit.record({ action, subject: { kind: "account", id } });
