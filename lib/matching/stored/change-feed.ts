import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { VacancyId } from "@/lib/vacancies/vacancy";

/** How far a process has followed; means something only to the feed that gave it. */
export type FeedPlace = { readonly event: string; readonly transaction: string };

export type FeedNews = {
  readonly place: FeedPlace;
  /** Each once. At most as many as were asked for, and one more where there are more. */
  readonly offers: readonly VacancyId[];
  /** Those of them that some process matched already: to be taken over, not to be matched. */
  readonly matched: ReadonlySet<VacancyId>;
  /** Whoever was saved; some are told again. */
  readonly people: readonly JobSeekerId[];
};

/**
 * What changed anywhere in the portal, for every process that keeps offers and people in memory.
 * What is committed before it is asked for is told, however long others take: an offer must not be matched
 * without people who were there. Of offers, what was committed before a place was taken is never told again.
 */
export type ChangeFeed = {
  /** To be taken before everything is loaded. */
  place: () => Promise<FeedPlace>;
  /** The place of the last finished run, or a little before: for a process that takes over. */
  placeOfLastRun: () => Promise<FeedPlace>;
  since: (place: FeedPlace, most: number) => Promise<FeedNews>;
  /** Offers up to this place are matched; for whoever holds the work alone. Never goes back. */
  noteMatched: (place: FeedPlace) => Promise<void>;
};
