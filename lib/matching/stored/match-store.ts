import type { Acting } from "@/lib/accounts/rights";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import type { Opening } from "../opening";
import type { CompactRatings } from "./compact-ratings";

/** One pass of the matching and what it went by; every stored result names its run. */
export type MatchRun = {
  readonly id: string;
  /** All people by night, or those a change concerned. */
  readonly kind: "full" | "live";
  readonly rulesVersion: string;
  readonly vocabularyVersion: string;
  /** Offers compared. */
  readonly offers: number;
  readonly startedAt: Date;
};

/** An offer in a person's list, as a run found it. */
export type FoundMatch = {
  readonly vacancyId: VacancyId;
  readonly score: number;
  readonly ratings: CompactRatings;
};

/** What a run found for one person, best first; replaces what held before. */
export type PersonMatches = {
  readonly jobSeekerId: JobSeekerId;
  readonly matches: readonly FoundMatch[];
  /** What would open most offers; absent where it was not computed, then the earlier one stays. */
  readonly opening?: Opening | undefined;
};

export type StoredMatch = FoundMatch & {
  readonly rank: number;
  /** When the offer came into the person's list. */
  readonly cameAt: Date;
  /** Since when this very result holds. */
  readonly since: Date;
  readonly rulesVersion: string;
  readonly vocabularyVersion: string;
};

/** A stored match with the moment until which it held, where that is over. */
export type StoredResult = StoredMatch & { readonly until?: Date | undefined };

export type StoredList = {
  readonly matches: readonly StoredMatch[];
  /** Absent where the person was never matched. */
  readonly matchedAt?: Date | undefined;
  readonly opening?: Opening | undefined;
};

/**
 * Results of matching. A result that changed is closed and a new one written, so that what held on
 * an earlier day can be read again. Reading is done in the name of the one who acts.
 */
export type MatchStore = {
  beginRun: (run: MatchRun) => Promise<void>;
  /** Safe for a thousand people in one call; `at` is the moment from which the results hold. */
  saveAll: (run: MatchRun, people: readonly PersonMatches[], at: Date) => Promise<void>;
  finishRun: (run: MatchRun, people: number, at: Date) => Promise<void>;
  /** What holds now, or held at `at`, best first. */
  listOf: (acting: Acting, jobSeekerId: JobSeekerId, at?: Date) => Promise<StoredList>;
  /** All that was ever stored of a person and an offer, the latest first. */
  historyOf: (
    acting: Acting,
    jobSeekerId: JobSeekerId,
    vacancyId: VacancyId,
  ) => Promise<readonly StoredResult[]>;
  /** What the last finished run over everybody went by; undefined where there was none. */
  lastFullRun: () => Promise<Pick<MatchRun, "rulesVersion" | "vocabularyVersion"> | undefined>;
  /** People in whose list one of these offers stands. */
  peopleWith: (vacancyIds: readonly VacancyId[]) => Promise<readonly JobSeekerId[]>;
  /** The worst score of each full list, by person: what a new offer must reach. */
  marks: (size: number) => Promise<ReadonlyMap<JobSeekerId, number>>;
  /** People whose profile changed since they were last matched, longest waiting first. */
  requested: (limit: number) => Promise<readonly JobSeekerId[]>;
};
