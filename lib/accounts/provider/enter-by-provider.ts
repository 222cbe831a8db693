import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import {
  type Account,
  type AccountId,
  type AccountStore,
  isStaff,
  type Position,
} from "../account";
import type { OpenSession } from "../sign-in/open-session";
import type { SessionStore } from "../sign-in/session";
import type { ProvenPerson } from "./identity-provider";
import type { IdentityStore } from "./identity-store";
import { positionByClaim, type PositionRules } from "./position-by-claim";

/** One answer for all: what was wrong is for the audit trail, not for whoever tries. */
export type EnterRefusal = { readonly code: "not-admitted" };

export type Entered = { readonly account: Account; readonly sessionToken: string };

type Dependencies = {
  readonly accounts: Pick<AccountStore, "find" | "findByEmail" | "setPosition">;
  readonly identities: IdentityStore;
  readonly sessions: Pick<SessionStore, "endAllOf">;
  readonly openSession: OpenSession;
  readonly audit: AuditTrail;
  /** Without rules the portal itself decides on roles. */
  readonly rules: PositionRules | undefined;
  readonly now: () => Date;
};

export type EnterByProvider = (
  person: ProvenPerson,
  device: string,
) => Promise<Result<Entered, EnterRefusal>>;

/**
 * Signs in whom the provider vouches for, to an account that exists. The first time joins the two by
 * the verified address; the second factor is the provider's affair, and what it says of it is kept.
 */
export const makeEnterByProvider = (parts: Dependencies): EnterByProvider => {
  const { identities } = parts;
  return async (person, device) => {
    const linkedId = await identities.find(person.issuer, person.subject);
    const account = await findAccount(parts, linkedId, person);
    const isLinked = linkedId !== undefined;
    if (!account) return refuse(parts, isNamed(person) ? "unknown-person" : "no-verified-email");
    if (!isStaff(account.role)) return refuse(parts, "not-staff", account);
    const position = parts.rules ? positionByClaim(person.claims, parts.rules, account) : account;
    if (!position) return refuseWithoutRole(parts, account, isLinked);
    if (!isLinked && !(await link(parts, person, account))) {
      return refuse(parts, "linked-to-somebody-else", account);
    }
    const current = await takePosition(parts, account, position);
    return ok({ account: current, sessionToken: await enter(parts, person, current, device) });
  };
};

const isNamed = ({ verifiedEmail }: ProvenPerson): boolean => verifiedEmail !== undefined;

// Whoever lost every role at the provider must not go on in a session from before.
const refuseWithoutRole = async (
  parts: Dependencies,
  account: Account,
  isLinked: boolean,
): Promise<Result<never, EnterRefusal>> => {
  if (isLinked) await parts.sessions.endAllOf(account.id);
  return refuse(parts, "no-role", account);
};

const findAccount = async (
  { accounts }: Dependencies,
  linkedId: AccountId | undefined,
  { verifiedEmail }: ProvenPerson,
): Promise<Account | undefined> => {
  if (linkedId) return accounts.find(linkedId);
  const found = verifiedEmail ? await accounts.findByEmail(verifiedEmail) : undefined;
  return found && accounts.find(found.id);
};

const refuse = async (
  { audit }: Dependencies,
  why: string,
  account?: Account,
): Promise<Result<never, EnterRefusal>> => {
  const facts = { step: "provider", why };
  const action = "account.sign-in-refused";
  await audit.record({ ...(account ? about(account) : {}), action, facts });
  return refused({ code: "not-admitted" });
};

const link = async (
  { identities, audit, now }: Dependencies,
  { issuer, subject }: ProvenPerson,
  account: Account,
): Promise<boolean> => {
  const isLinked = await identities.link({ issuer, subject, accountId: account.id }, now());
  if (isLinked) {
    const facts = { issuer, subject };
    await audit.record({ ...about(account), action: "account.identity-linked", facts });
  }
  return isLinked;
};

const takePosition = async (
  { accounts, sessions, audit }: Dependencies,
  account: Account,
  { role, siteId, specialism }: Position,
): Promise<Account> => {
  const isSame =
    role === account.role && siteId === account.siteId && specialism === account.specialism;
  if (isSame) return account;
  await accounts.setPosition(account.id, { role, siteId, specialism });
  await sessions.endAllOf(account.id);
  const facts = {
    by: "provider",
    from: inWords(account),
    to: inWords({ role, siteId, specialism }),
  };
  await audit.record({ ...about(account), action: "account.position-changed", facts });
  return { ...account, role, siteId, specialism };
};

const inWords = ({ role, siteId, specialism }: Position): string =>
  [role, siteId ?? "", specialism ?? ""].join("/");

const enter = async (
  { openSession, audit }: Dependencies,
  { assurance, methods }: ProvenPerson,
  account: Account,
  device: string,
): Promise<string> => {
  const sessionToken = await openSession(account, device);
  await audit.record({
    ...about(account),
    actorId: account.id,
    action: "account.signed-in",
    facts: { by: "provider", acr: assurance ?? "unknown", amr: methods.join(" ") || "unknown" },
  });
  return sessionToken;
};

const about = ({ id }: Account): { subject: { kind: "account"; id: string } } => ({
  subject: { kind: "account", id },
});
