import type { AccountId } from "@/lib/accounts/account";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import type { HelpCall, HelpStep } from "./help-wanted";

type TakenBack = {
  readonly vacancyId: VacancyId;
  readonly by: AccountId;
  readonly at: Date;
};

/** Which offers neighbours are asked to help with. Each change wakes the exchange. */
export type HelpWantedStore = {
  readonly find: (id: VacancyId) => Promise<HelpCall | undefined>;
  /** False where help is asked for already; changes nothing then. */
  readonly ask: (call: HelpCall) => Promise<boolean>;
  /** False where nobody asked. */
  readonly takeBack: (taken: TakenBack) => Promise<boolean>;
  /** The newest step first. */
  readonly history: (id: VacancyId) => Promise<readonly HelpStep[]>;
};

/** Lists for people, of published offers alone. */
export type HelpLists = {
  /** Whether the Kreis that a received offer comes from asks for help with it. */
  readonly isAskedByOrigin: (id: VacancyId) => Promise<boolean>;
  /** What neighbours ask help with, the newest first. */
  readonly asked: (limit: number) => Promise<readonly Vacancy[]>;
  /** What we ask help with, the newest first. */
  readonly own: (limit: number) => Promise<readonly Vacancy[]>;
  /** Own offers published before, without a call for help, the longest open first. */
  readonly longOpen: (before: Date, limit: number) => Promise<readonly Vacancy[]>;
};
