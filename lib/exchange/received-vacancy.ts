import { createHash } from "node:crypto";
import { type Vacancy, type VacancyId, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { ExchangedOffer } from "./exchanged-offer";
import type { OfferKey } from "./offer-key";
import type { Partner } from "./partner";

/** The same id for the same offer, whoever brings it and however often. */
export const receivedVacancyId = (key: OfferKey): VacancyId => {
  const hex = createHash("sha256").update(`exchange:${key}`).digest("hex");
  return vacancyIdSchema.parse(
    [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join("-"),
  );
};

type Circumstances = { readonly partner: Pick<Partner, "slug">; readonly now: Date };

/** What became of it at its origin counts here; what somebody paused or filled here stays so. */
const followsOrigin: ReadonlySet<Vacancy["status"]> = new Set([
  "published",
  "withdrawn",
  "expired",
]);

/** A received offer as a vacancy of this portal. Only its origin changes what it says. */
export const toReceivedVacancy = (
  key: OfferKey,
  { title, offerType, sourceUrl, publishedAt, facts }: ExchangedOffer,
  known: Vacancy | undefined,
  { partner, now }: Circumstances,
): Vacancy => ({
  id: receivedVacancyId(key),
  origin: "exchanged",
  source: partner.slug,
  externalId: key,
  ...(sourceUrl === undefined ? {} : { sourceUrl }),
  offerType,
  title,
  ...lifeOf(known, publishedAt, now),
  changedAt: now,
  lastConfirmed: { at: now, how: "feed-lists-it" },
  facts,
});

const lifeOf = (
  known: Vacancy | undefined,
  publishedAt: Date | undefined,
  now: Date,
): Pick<Vacancy, "status" | "firstSeenAt" | "publishedAt"> =>
  known
    ? {
        status: followsOrigin.has(known.status) ? "published" : known.status,
        firstSeenAt: known.firstSeenAt,
        publishedAt: publishedAt ?? known.publishedAt,
      }
    : { status: "published", firstSeenAt: now, publishedAt: publishedAt ?? now };

/** The vacancy once its origin does not offer it any more. */
export const asWithdrawn = (vacancy: Vacancy, now: Date): Vacancy =>
  followsOrigin.has(vacancy.status) ? { ...vacancy, status: "withdrawn", changedAt: now } : vacancy;
