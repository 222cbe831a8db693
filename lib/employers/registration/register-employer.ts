import { createHash, randomBytes } from "node:crypto";
import type { AccountStore, PasswordHasher } from "@/lib/accounts/account";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { MailQueue } from "@/lib/mail/mail";
import type { Registration, Registrations } from "./registration";

const HOURS = 48;

type Dependencies = {
  readonly registrations: Pick<Registrations, "add">;
  readonly accounts: Pick<AccountStore, "findByEmail">;
  readonly passwords: Pick<PasswordHasher, "hash">;
  readonly queue: MailQueue;
  readonly audit: AuditTrail;
  readonly links: { readonly confirm: (token: string) => string; readonly signIn: string };
  readonly now: () => Date;
};

export type RegisterEmployer = (
  registration: Registration,
  password: string,
  locale: string,
) => Promise<void>;

/**
 * Sends a link to confirm the address. Answers the same, after the same work, where the address has
 * an account already: only its owner is told.
 */
export const makeRegisterEmployer =
  ({
    registrations,
    accounts,
    passwords,
    queue,
    audit,
    links,
    now,
  }: Dependencies): RegisterEmployer =>
  async (registration, password, locale) => {
    const passwordHash = await passwords.hash(password);
    const { email: to, company, name } = registration;
    if (await accounts.findByEmail(to)) {
      const values = { link: links.signIn };
      await queue.enqueue([{ to, locale, template: "employer-address-known", values }]);
      return recordRegistration(audit, "address-known");
    }
    const token = randomBytes(24).toString("base64url");
    const expiresAt = new Date(now().getTime() + HOURS * 3_600_000);
    const pending = { tokenHash: hashOfToken(token), registration, passwordHash, expiresAt };
    if (!(await registrations.add(pending, now()))) return recordRegistration(audit, "too-many");
    const values = { name, company, hours: HOURS, link: links.confirm(token) };
    await queue.enqueue([{ to, locale, template: "employer-confirm-address", values }]);
    await recordRegistration(audit, "mail-sent");
  };

/** Nobody is known yet: the trail only says what became of it. */
const recordRegistration = (audit: AuditTrail, outcome: string): Promise<void> =>
  audit.record({ action: "employers.register", facts: { outcome } });

export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
