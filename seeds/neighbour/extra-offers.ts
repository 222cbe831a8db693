import { sanitiseDescription } from "@/lib/vacancies/sanitise-description";
import { type Vacancy, vacancySchema } from "@/lib/vacancies/vacancy";
import { daysFrom } from "../days";
import { deterministicId } from "../deterministic-id";

type Extra = Pick<Vacancy, "title" | "offerType"> & {
  readonly daysAgo: number;
  readonly employer: string;
  readonly occupation: { readonly label: string; readonly kldb: string };
  readonly description: string;
};

const harvest: Extra = {
  title: "Erntehelfer/in Zuckerrüben (m/w/d)",
  offerType: "employment",
  daysAgo: 24,
  employer: "Rübenhof Merkelbach",
  occupation: { label: "Helfer/in Landwirtschaft", kldb: "11101" },
  description:
    "Für die Rübenernte suchen wir bis zum Ende der Saison Hilfe auf dem Feld und am Ladeplatz. Sie weisen Fahrzeuge ein, säubern Rüben und halten die Wege frei. Gearbeitet wird bei jedem Wetter, feste Schuhe und Regenkleidung stellen wir. Eingearbeitet werden Sie von uns.",
};

const park: Extra = {
  title: "Arbeitsgelegenheit: Pflege von Wegen im Stadtpark",
  offerType: "work-opportunity",
  daysAgo: 8,
  employer: "Beschäftigungshilfe Rurufer",
  occupation: { label: "Helfer/in Gartenbau", kldb: "12101" },
  description:
    "Sie harken Wege, schneiden Hecken zurück und sammeln Laub. Die Gruppe wird angeleitet und arbeitet an vier Vormittagen in der Woche.",
};

/** One offer that the neighbour takes back, and one of a kind that was not agreed on. */
export const makeExtraOffers = (
  now: Date,
): { readonly takenBack: Vacancy; readonly notAgreed: Vacancy } => ({
  takenBack: toVacancy(now, harvest),
  notAgreed: toVacancy(now, park),
});

const toVacancy = (
  now: Date,
  { title, offerType, daysAgo, employer, occupation, description }: Extra,
): Vacancy => {
  const at = daysFrom(now, -daysAgo);
  return vacancySchema.parse({
    id: deterministicId("vacancy", `neighbour/${title}`),
    ...{ origin: "regional", source: "regional", offerType, title, status: "published" },
    ...{ firstSeenAt: at, publishedAt: at, changedAt: at },
    lastConfirmed: { at, how: "officer-phoned" },
    facts: {
      workplaces: [
        {
          ...{ locality: "Jülich", postcode: "52428", country: "DE", ags: "05358024" },
          point: { lat: 50.9223, lng: 6.3584 },
        },
      ],
      occupations: [occupation],
      ...{ requiredSkills: [], welcomeSkills: [], languages: [], demands: ["outdoor"] },
      workingTime: { schedules: ["full-time"] },
      employerName: employer,
      descriptionHtml: sanitiseDescription(description),
      descriptionLanguage: "de",
    },
  });
};
