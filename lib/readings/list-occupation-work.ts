import type { AccountStore, Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import type { OccupationCorrection, OccupationCorrections } from "./occupation-correction";
import type { UnsureTitle, VacancyReadings } from "./vacancy-reading";

export type CorrectionWithNames = OccupationCorrection & {
  /** Absent where the account is gone. */
  readonly correctedByName?: string;
  readonly endedByName?: string;
};

export type OccupationWork = {
  readonly unsure: readonly UnsureTitle[];
  readonly corrections: readonly CorrectionWithNames[];
};

type Dependencies = {
  readonly readings: Pick<VacancyReadings, "unsureTitles">;
  readonly corrections: Pick<OccupationCorrections, "newest">;
  readonly accounts: Pick<AccountStore, "find">;
};

export type ListOccupationWork = (
  actor: Actor,
) => Promise<Result<OccupationWork, { readonly code: "not-allowed" }>>;

const SHOWN = 100;

/** Titles somebody should look at, most frequent first, and what has been corrected so far. */
export const makeListOccupationWork =
  ({ readings, corrections, accounts }: Dependencies): ListOccupationWork =>
  async (actor) => {
    if (!scopeOf(actor, "occupations.correct")) return refused({ code: "not-allowed" });
    const newest = await corrections.newest(SHOWN);
    const nameFor = await namesOf(newest, accounts);
    return ok({
      unsure: await readings.unsureTitles(SHOWN),
      corrections: newest.map((correction) => ({ ...correction, ...nameFor(correction) })),
    });
  };

type Names = Pick<CorrectionWithNames, "correctedByName" | "endedByName">;

const namesOf = async (
  corrections: readonly OccupationCorrection[],
  accounts: Pick<AccountStore, "find">,
): Promise<(correction: OccupationCorrection) => Names> => {
  const ids = new Set(
    corrections.flatMap(({ correctedBy, ended }) => [correctedBy, ...(ended ? [ended.by] : [])]),
  );
  const found = await Promise.all([...ids].map((id) => accounts.find(id)));
  const names = new Map(
    found.flatMap((account) => (account ? [[account.id, account.name] as const] : [])),
  );
  return ({ correctedBy, ended }) => {
    const [correctedByName, endedByName] = [names.get(correctedBy), ended && names.get(ended.by)];
    return {
      ...(correctedByName === undefined ? {} : { correctedByName }),
      ...(endedByName === undefined ? {} : { endedByName }),
    };
  };
};
