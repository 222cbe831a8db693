import { type AdKey, adKeyOf } from "@/lib/readings/ad-key";
import type { OccupationCorrection } from "@/lib/readings/occupation-correction";
import { type OfferReader, toldOffer } from "@/lib/readings/read-offer";
import type { KnownOffer, VacancyReading } from "@/lib/readings/vacancy-reading";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import { fingerprintOf } from "@/lib/vacancies/vacancy-fingerprint";
import type { ImportedAd } from "./import-record";
import { mergeFacts } from "./merge-facts";

/** What one ad does to the vacancies; `vacancy` and `reading` are what is to be stored. */
export type ImportDecision = {
  readonly outcome: "accepted" | "updated" | "unchanged";
  readonly vacancy: Vacancy;
  /** Absent where the ad says what it said before, so that nothing had to be read. */
  readonly reading?: VacancyReading;
};

type Circumstances = {
  readonly source: string;
  readonly newId: () => VacancyId;
  readonly now: Date;
  readonly reader: OfferReader;
  readonly correctionFor: (key: AdKey) => OccupationCorrection | undefined;
};

/**
 * Compares an ad with the offer known under its source and id. An unchanged one is only confirmed:
 * the feed still lists it. What became of a vacancy here (paused, filled …) no feed overrules.
 */
export const decideImport = (
  ad: ImportedAd,
  known: KnownOffer | undefined,
  circumstances: Circumstances,
): ImportDecision => {
  const { now, reader, correctionFor } = circumstances;
  const lastConfirmed = { at: now, how: "feed-lists-it" } as const;
  const told = known ? toldAnew(ad, known) : toldFirst(ad, circumstances);
  const correction = correctionFor(adKeyOf(told));
  if (known?.reading?.toldFingerprint === reader.fingerprint(told, correction)) {
    return { outcome: "unchanged", vacancy: { ...known.vacancy, lastConfirmed } };
  }
  const { vacancy, reading } = reader.read(told, correction, now);
  if (!known) return { outcome: "accepted", vacancy: { ...vacancy, lastConfirmed }, reading };
  return fingerprintOf(vacancy) === fingerprintOf(known.vacancy)
    ? { outcome: "unchanged", vacancy: { ...known.vacancy, lastConfirmed }, reading }
    : { outcome: "updated", vacancy: { ...vacancy, changedAt: now, lastConfirmed }, reading };
};

const toldFirst = (ad: ImportedAd, { source, newId, now }: Circumstances): Vacancy => ({
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
  facts: ad.facts,
});

/** Facts read from the text are left out first: the text may say something else by now. */
const toldAnew = (ad: ImportedAd, known: KnownOffer): Vacancy => {
  const before = toldOffer(known);
  return ad.isComplete ? toldCompletely(ad, before) : toldPartly(ad, before);
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
