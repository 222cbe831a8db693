import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { Account } from "../account";
import type { OwnerRefusal, ProveOwner } from "../passwords/prove-owner";
import type { ConfirmRefusal, Enrolment } from "./enrol-second-factor";

type Dependencies = {
  readonly enrolment: Enrolment;
  readonly proveOwner: ProveOwner;
  readonly audit: AuditTrail;
};

type Outcome<Refusal> = Promise<Result<undefined, Refusal>>;

/** Changes to one's own second factor; an open session alone is not enough for them. */
export type SecondFactorChange = {
  readonly start: (account: Account, password: string) => Outcome<OwnerRefusal>;
  readonly confirm: (account: Account, code: string) => Outcome<ConfirmRefusal>;
  readonly renewRecoveryCodes: (account: Account, password: string) => Outcome<OwnerRefusal>;
};

export const makeSecondFactorChange = (parts: Dependencies): SecondFactorChange => {
  const { enrolment, proveOwner, audit } = parts;
  const record = ({ id }: Account, action: string): Promise<void> =>
    audit.record({ actorId: id, action, subject: { kind: "account", id } });
  return {
    start: async (account, password) => {
      if (!(await proveOwner(account, password))) return refused({ code: "wrong-password" });
      await enrolment.prepare(account.id);
      return ok(undefined);
    },
    confirm: async (account, code) => {
      const confirmed = await enrolment.confirm(account.id, code);
      if (confirmed.ok) await record(account, "account.second-factor-changed");
      return confirmed;
    },
    renewRecoveryCodes: async (account, password) => {
      if (!(await proveOwner(account, password))) return refused({ code: "wrong-password" });
      await enrolment.renewRecoveryCodes(account.id);
      await record(account, "account.recovery-codes-renewed");
      return ok(undefined);
    },
  };
};
