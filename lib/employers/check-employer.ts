import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type Employer, employerCheckWays, type EmployerId, type EmployerStore } from "./employer";

export const checkEmployerSchema = z.object({ how: z.enum(employerCheckWays) });

export type CheckEmployerRefusal = { readonly code: "not-allowed" | "employer-unknown" };

type Dependencies = {
  readonly employers: Pick<EmployerStore, "find" | "saveAll">;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type CheckEmployer = (
  actor: Actor,
  id: EmployerId,
  how: (typeof employerCheckWays)[number],
) => Promise<Result<Employer, CheckEmployerRefusal>>;

/** Notes that a company was found to be what it says, and how; once is enough. */
export const makeCheckEmployer =
  ({ employers, audit, now }: Dependencies): CheckEmployer =>
  async (actor, id, how) => {
    const entry = { actorId: actor.id, subject: { kind: "employer", id } } as const;
    if (!scopeOf(actor, "offers.review")) {
      await audit.record({ ...entry, action: "employers.check.refused" });
      return refused({ code: "not-allowed" });
    }
    const employer = await employers.find(id);
    if (!employer) return refused({ code: "employer-unknown" });
    if (employer.checkedAt) return ok(employer);
    const checked = { ...employer, checkedAt: now(), checkedHow: how, checkedBy: actor.id };
    await employers.saveAll([checked], actor.id);
    await audit.record({ ...entry, action: "employers.check", facts: { how } });
    return ok(checked);
  };
