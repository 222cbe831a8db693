import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import { vacancyIdSchema } from "../vacancy";
import type { VacancyStore } from "../vacancy-store";
import type { SameJobDecisions } from "./same-job-decisions";

export const decideSameJobSchema = z.object({
  vacancyId: vacancyIdSchema,
  otherId: vacancyIdSchema,
  /** "apart" keeps the two apart for ever, "undo" takes that back. */
  decision: z.enum(["apart", "undo"]),
});
export type DecideSameJobCommand = z.infer<typeof decideSameJobSchema>;

export const decideSameJobRefusals = ["not-allowed", "vacancy-unknown", "decided-already"] as const;
export type DecideSameJobRefusal = { readonly code: (typeof decideSameJobRefusals)[number] };

type Dependencies = {
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly decisions: SameJobDecisions;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type DecideSameJob = (
  actor: Actor,
  command: DecideSameJobCommand,
) => Promise<Result<undefined, DecideSameJobRefusal>>;

/** Keeps what a person says of two offers; the groups follow with the events of both. */
export const makeDecideSameJob =
  ({ vacancies, decisions, audit, now }: Dependencies): DecideSameJob =>
  async (actor, { vacancyId, otherId, decision }) => {
    if (!scopeOf(actor, "same-jobs.decide")) return refused({ code: "not-allowed" });
    const found = await vacancies.findMany([vacancyId, otherId]);
    if (vacancyId === otherId || found.length < 2) return refused({ code: "vacancy-unknown" });
    const history = await decisions.historyOf(vacancyId);
    const last = history.find(({ one, other }) => one === otherId || other === otherId);
    const apart = decision === "apart";
    if ((last?.apart ?? false) === apart) return refused({ code: "decided-already" });

    await decisions.add({
      ...{ one: vacancyId, other: otherId, apart },
      ...{ decidedBy: actor.id, decidedAt: now() },
    });
    await audit.record({
      actorId: actor.id,
      action: "same-jobs.decide",
      subject: { kind: "vacancy", id: vacancyId },
      facts: { other: otherId, apart },
    });
    return ok(undefined);
  };
