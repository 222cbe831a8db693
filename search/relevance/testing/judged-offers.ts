import { regionMunicipalities } from "@/lib/places/data/region-municipalities";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { allFieldsAds } from "./ads-all-fields";
import { careAndCleaningAds } from "./ads-care-and-cleaning";
import { craftsAndOfficesAds } from "./ads-crafts-and-offices";
import { tradeAndTransportAds } from "./ads-trade-and-transport";
import { officesAndPeopleAds } from "./ads-offices-and-people";
import type { JudgedAd } from "./judged-ad";

/** Sixty ads; the key names one in judgements. */
const ads = { ...tradeAndTransportAds, ...careAndCleaningAds, ...craftsAndOfficesAds };

export type OfferKey = keyof typeof ads;

/** The vacancy of an ad; `set` keeps the ids of different sets apart. */
export const toVacancy = (ad: JudgedAd, number: number, set = "judged-offer"): Vacancy => {
  const facts: Partial<VacancyFacts> = {
    workplaces: [workplaceIn(ad.in)],
    occupations: ad.as ? [{ kldb: ad.as[0], label: ad.as[1] }] : [],
    requiredSkills: [...(ad.skills ?? [])],
    employerName: ad.by,
    descriptionHtml: `<p>${ad.text ?? commonText}</p>`,
    workingTime: workingTimeOf(ad),
    ...(ad.agency ? { temporaryAgency: true } : {}),
  };
  return aVacancy({
    id: vacancyIdSchema.parse(numberedUuid(set, number)),
    title: ad.title,
    offerType: ad.type ?? "employment",
    facts,
  });
};

const workplaceIn = (town: string): VacancyFacts["workplaces"][number] => {
  const [ags, , , , lat, lng] = regionMunicipalities.find(([, name]) => name === town) ?? [];
  return {
    locality: town,
    country: "DE",
    ...(ags === undefined ? {} : { ags }),
    ...(lat === undefined || lng === undefined ? {} : { point: { lat, lng } }),
  };
};

const workingTimeOf = (ad: JudgedAd): VacancyFacts["workingTime"] => ({
  schedules: [ad.time ?? "full-time"],
  ...(ad.weekend ? { weekendWork: true } : {}),
  ...(ad.night ? { nightWork: true } : {}),
  ...(ad.shift ? { shiftWork: true } : {}),
  ...(ad.homeOffice ? { homeOffice: "partly" } : {}),
});

/** What most ads say: it must not make them findable by everything. */
const commonText =
  "Wir suchen Verstärkung für unser Team. Sie arbeiten gern mit Menschen, fahren zu unseren " +
  "Kunden, halten Ihren Platz sauber und haben Freude am Verkauf unserer Leistungen. Wir bieten " +
  "eine unbefristete Stelle, gute Pflege des Miteinanders und einen Parkplatz am Lager.";

const keys = Object.keys(ads).filter((key): key is OfferKey => key in ads);

export const judgedOffers: ReadonlyMap<OfferKey, Vacancy> = new Map(
  keys.map((key, number) => [key, toVacancy(ads[key], number)]),
);

const allAds = { ...ads, ...allFieldsAds, ...officesAndPeopleAds };

export type GoldenKey = keyof typeof allAds;

const allKeys = Object.keys(allAds).filter((key): key is GoldenKey => key in allAds);

/** The sixty ads and as many more from all other fields of work. */
export const goldenOffers: ReadonlyMap<GoldenKey, Vacancy> = new Map(
  allKeys.map((key, number) => [key, toVacancy(allAds[key], number, "golden-offer")]),
);
