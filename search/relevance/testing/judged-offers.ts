import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { careAndCleaningAds } from "./ads-care-and-cleaning";
import { craftsAndOfficesAds } from "./ads-crafts-and-offices";
import { tradeAndTransportAds } from "./ads-trade-and-transport";
import type { JudgedAd } from "./judged-ad";

/** Sixty ads; the key names one in judgements. */
const ads = { ...tradeAndTransportAds, ...careAndCleaningAds, ...craftsAndOfficesAds };

export type OfferKey = keyof typeof ads;

const toVacancy = (ad: JudgedAd, number: number): Vacancy => {
  const facts: Partial<VacancyFacts> = {
    workplaces: [{ locality: ad.in, country: "DE" }],
    occupations: ad.as ? [{ kldb: ad.as[0], label: ad.as[1] }] : [],
    requiredSkills: [...(ad.skills ?? [])],
    employerName: ad.by,
    descriptionHtml: `<p>${ad.text ?? commonText}</p>`,
    workingTime: { schedules: [ad.time ?? "full-time"] },
  };
  return aVacancy({
    id: vacancyIdSchema.parse(numberedUuid("judged-offer", number)),
    title: ad.title,
    offerType: ad.type ?? "employment",
    facts,
  });
};

/** What most ads say: it must not make them findable by everything. */
const commonText =
  "Wir suchen Verstärkung für unser Team. Sie arbeiten gern mit Menschen, fahren zu unseren " +
  "Kunden, halten Ihren Platz sauber und haben Freude am Verkauf unserer Leistungen. Wir bieten " +
  "eine unbefristete Stelle, gute Pflege des Miteinanders und einen Parkplatz am Lager.";

const keys = Object.keys(ads).filter((key): key is OfferKey => key in ads);

export const judgedOffers: ReadonlyMap<OfferKey, Vacancy> = new Map(
  keys.map((key, number) => [key, toVacancy(ads[key], number)]),
);
