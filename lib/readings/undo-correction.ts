import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { CorrectionId, OccupationCorrections } from "./occupation-correction";
import type { ReadingCounts, ReadOffersOf } from "./read-offers-anew";

export type UndoCorrectionRefusal =
  | { readonly code: "not-allowed" }
  | { readonly code: "correction-unknown" }
  | { readonly code: "already-ended" };

type Dependencies = {
  readonly corrections: Pick<OccupationCorrections, "find" | "undo">;
  readonly readOffersOf: ReadOffersOf;
  readonly audit: AuditTrail;
  readonly now: () => Date;
};

export type UndoCorrection = (
  actor: Actor,
  id: CorrectionId,
) => Promise<Result<ReadingCounts, UndoCorrectionRefusal>>;

/** The correction stays on record but counts no more: the words of the ads speak again. */
export const makeUndoCorrection =
  ({ corrections, readOffersOf, audit, now }: Dependencies): UndoCorrection =>
  async (actor, id) => {
    if (!scopeOf(actor, "occupations.correct")) return refused({ code: "not-allowed" });
    const correction = await corrections.find(id);
    if (!correction) return refused({ code: "correction-unknown" });
    if (!(await corrections.undo(id, actor.id, now()))) return refused({ code: "already-ended" });
    await audit.record({
      actorId: actor.id,
      action: "occupations.correct",
      subject: { kind: "vacancy", id: correction.vacancyId },
      facts: { undone: correction.id },
    });
    return ok(await readOffersOf(correction.key, correction.vacancyId));
  };
