import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import { fingerprintOf } from "@/lib/vacancies/vacancy-fingerprint";
import type { ImportedAd } from "./import-record";
import { mergeFacts } from "./merge-facts";

/** What one ad does to the vacancies; `vacancy` is what is to be stored. */
export type ImportDecision = {
  readonly outcome: "accepted" | "updated" | "unchanged";
  readonly vacancy: Vacancy;
};

type Circumstances = {
  readonly source: string;
  readonly newId: () => VacancyId;
  readonly now: Date;
};

/**
 * Compares an ad with the vacancy known under its source and id. An unchanged one is only confirmed:
 * the feed still lists it. What became of a vacancy here (paused, filled …) no feed overrules.
 */
export const decideImport = (
  ad: ImportedAd,
  known: Vacancy | undefined,
  { source, newId, now }: Circumstances,
): ImportDecision => {
  const lastConfirmed = { at: now, how: "feed-lists-it" } as const;
  if (!known) {
    const vacancy: Vacancy = {
      id: newId(),
      origin: "imported",
      source,
      externalId: ad.externalId,
      sourceUrl: ad.sourceUrl,
      offerType: ad.offerType,
      title: ad.title,
      status: "published",
      firstSeenAt: now,
      publishedAt: ad.publishedOn ?? now,
      changedAt: now,
      lastConfirmed,
      facts: ad.facts,
    };
    return { outcome: "accepted", vacancy };
  }
  const told = ad.isComplete ? toldCompletely(ad, known) : toldPartly(ad, known);
  const isUnchanged = fingerprintOf(told) === fingerprintOf(known);
  return isUnchanged
    ? { outcome: "unchanged", vacancy: { ...known, lastConfirmed } }
    : { outcome: "updated", vacancy: { ...told, changedAt: now, lastConfirmed } };
};

const toldCompletely = (ad: ImportedAd, known: Vacancy): Vacancy => ({
  ...known,
  title: ad.title,
  offerType: ad.offerType,
  sourceUrl: ad.sourceUrl,
  publishedAt: ad.publishedOn ?? known.publishedAt,
  facts: ad.facts,
});

/**
 * Lists of search results know neither the special offer types ("employment" stands for all) nor the
 * first day of publication (they tell the latest).
 */
const toldPartly = (ad: ImportedAd, known: Vacancy): Vacancy => ({
  ...known,
  title: ad.title,
  offerType: ad.offerType === "employment" ? known.offerType : ad.offerType,
  sourceUrl: ad.sourceUrl ?? known.sourceUrl,
  publishedAt: known.publishedAt ?? ad.publishedOn,
  facts: mergeFacts(known.facts, ad.facts),
});
