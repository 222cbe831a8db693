import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { DismissReason } from "../decisions/match-decision";

/** That an offer was dismissed for somebody, without saying for whom. */
export type Dismissal = {
  readonly reason: DismissReason;
  readonly decidedAt: Date;
  readonly vacancyId: VacancyId;
  /** The same number for the same person within one answer; leads to nobody. */
  readonly person: number;
  /** KldB 2010 main group of the offer; absent where it is unknown. */
  readonly field?: string | undefined;
  /** Where the offer came from; absent where it is no longer stored. */
  readonly source?: string | undefined;
};

/** Dismissals that count, for figures. */
export type DismissalRecord = {
  /** Since a moment, of the people of one site or of the whole Kreis. */
  readonly since: (from: Date, siteId?: string) => Promise<readonly Dismissal[]>;
};
