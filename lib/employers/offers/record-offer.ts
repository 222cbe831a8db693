import type { Actor } from "@/lib/accounts/account";
import type { AuditEntry, AuditTrail } from "@/lib/audit/audit-trail";
import type { Result } from "@/lib/shared/result";
import type { VacancyId } from "@/lib/vacancies/vacancy";

/** Refusals that mean somebody tried what is not theirs; the others are part of everyday work. */
const notTheirs: readonly string[] = ["not-allowed", "offer-unknown"];

type About = { readonly action: string; readonly id: VacancyId | undefined };

/** Writes into the trail what somebody did with an offer, or tried to. Reasons stay with the offer. */
export const recordOffer = async (
  audit: AuditTrail,
  actor: Actor,
  { action, id }: About,
  result: Result<unknown, { readonly code: string }>,
  facts: NonNullable<AuditEntry["facts"]>,
): Promise<void> => {
  if (!result.ok && !notTheirs.includes(result.refusal.code)) return;
  await audit.record({
    actorId: actor.id,
    action: result.ok ? action : `${action}.refused`,
    subject: id && { kind: "vacancy", id },
    facts: result.ok ? facts : { code: result.refusal.code },
  });
};
