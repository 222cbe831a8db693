import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { MailQueue } from "@/lib/mail/mail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type Account, isStaff } from "../account";
import type { OwnerRefusal, ProveOwner } from "../passwords/prove-owner";
import type { ConfirmRefusal, Enrolment } from "./enrol-second-factor";
import type { SecondFactorStore } from "./second-factor";

type Dependencies = {
  readonly enrolment: Enrolment;
  readonly factors: Pick<SecondFactorStore, "remove">;
  readonly proveOwner: ProveOwner;
  readonly mail: MailQueue;
  readonly audit: AuditTrail;
};

type Outcome<Refusal> = Promise<Result<undefined, Refusal>>;

/**
 * Changes to one's own second factor; an open session alone is not enough for them, and the owner is
 * told by mail.
 */
export type SecondFactorChange = {
  readonly start: (account: Account, password: string) => Outcome<OwnerRefusal>;
  readonly confirm: (account: Account, code: string, locale: string) => Outcome<ConfirmRefusal>;
  readonly renewRecoveryCodes: (
    account: Account,
    password: string,
    locale: string,
  ) => Outcome<OwnerRefusal>;
  /** For those who need not have one. */
  readonly remove: (
    account: Account,
    password: string,
    locale: string,
  ) => Outcome<OwnerRefusal | { readonly code: "second-factor-needed" }>;
};

export const makeSecondFactorChange = (parts: Dependencies): SecondFactorChange => {
  const { enrolment, factors, proveOwner, mail, audit } = parts;
  const tell = async ({ id, email: to, name }: Account, action: string, locale: string) => {
    await audit.record({ actorId: id, action, subject: { kind: "account", id } });
    await mail.enqueue([{ to, locale, template: "second-factor-changed", values: { name } }]);
  };
  return {
    start: async (account, password) => {
      if (!(await proveOwner(account, password))) return refused({ code: "wrong-password" });
      await enrolment.prepare(account.id);
      return ok(undefined);
    },
    confirm: async (account, code, locale) => {
      const confirmed = await enrolment.confirm(account.id, code);
      if (confirmed.ok) await tell(account, "account.second-factor-changed", locale);
      return confirmed;
    },
    renewRecoveryCodes: async (account, password, locale) => {
      if (!(await proveOwner(account, password))) return refused({ code: "wrong-password" });
      await enrolment.renewRecoveryCodes(account.id);
      await tell(account, "account.recovery-codes-renewed", locale);
      return ok(undefined);
    },
    remove: async (account, password, locale) => {
      if (isStaff(account.role)) return refused({ code: "second-factor-needed" });
      if (!(await proveOwner(account, password))) return refused({ code: "wrong-password" });
      await factors.remove(account.id);
      await tell(account, "account.second-factor-removed", locale);
      return ok(undefined);
    },
  };
};
