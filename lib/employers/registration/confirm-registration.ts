import type { AuditTrail } from "@/lib/audit/audit-trail";
import { hashOfToken } from "./register-employer";
import type { Registrations } from "./registration";

type Dependencies = {
  readonly registrations: Pick<Registrations, "confirm">;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type ConfirmRegistration = (token: string) => Promise<boolean>;

/** Makes company and account of a registration whose mail arrived; each token works once. */
export const makeConfirmRegistration =
  ({ registrations, audit, now }: Dependencies): ConfirmRegistration =>
  async (token) => {
    const member = await registrations.confirm(hashOfToken(token), now());
    if (!member) return false;
    await audit.record({
      actorId: member.accountId,
      action: "employers.registered",
      subject: { kind: "employer", id: member.employerId },
    });
    return true;
  };
