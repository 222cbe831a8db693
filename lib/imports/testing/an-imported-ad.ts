import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import type { ImportedAd } from "../import-record";

export type AdOverrides = Omit<Partial<ImportedAd>, "facts"> & {
  readonly facts?: Partial<VacancyFacts>;
};

/** The complete ad of a bakery in Wegberg; `facts` given are laid over the built ones. */
export const anImportedAd = ({ facts, ...overrides }: AdOverrides = {}): ImportedAd => ({
  externalId: "10000-1184867213-S",
  sourceUrl: "https://jobs.example/10000-1184867213-S",
  title: "Bäckereifachverkäufer (m/w/d)",
  offerType: "employment",
  publishedOn: new Date("2026-02-20T00:00:00Z"),
  isComplete: true,
  ...overrides,
  facts: { ...bakeryFacts(), ...facts },
});

/** What a list of search results tells of the same ad: no details, and nothing of working time. */
export const aSearchItem = ({ facts, ...overrides }: AdOverrides = {}): ImportedAd => ({
  ...anImportedAd(overrides),
  isComplete: false,
  facts: {
    ...nothingTold,
    workplaces: [{ locality: "Wegberg", postcode: "41844", country: "DE" }],
    occupations: [{ label: "Fachverkäufer/in - Bäckerei" }],
    employerName: "Mühlenbäckerei Wegberg",
    ...facts,
  },
});

const nothingTold = {
  workplaces: [],
  occupations: [],
  requiredSkills: [],
  welcomeSkills: [],
  languages: [],
  workingTime: {},
  demands: [],
} satisfies VacancyFacts;

const bakeryFacts = (): VacancyFacts => ({
  ...nothingTold,
  workplaces: [
    {
      locality: "Wegberg",
      postcode: "41844",
      street: "Bahnhofstraße 12",
      country: "DE",
      ags: "05370040",
      point: { lat: 51.1418, lng: 6.2845 },
    },
    { locality: "Erkelenz", postcode: "41812", country: "DE", ags: "05370004" },
  ],
  occupations: [{ label: "Fachverkäufer/in - Bäckerei", kldb: "62312" }],
  workingTime: { schedules: ["part-time"], partTimeSlots: ["morning"] },
  contract: { term: "fixed-term", months: 12 },
  pay: { unit: "hour", min: 14, currency: "EUR" },
  employerName: "Mühlenbäckerei Wegberg",
  validUntil: "2026-06-30",
  descriptionHtml: "<p>Sie verkaufen Brot und belegen Brötchen.</p>",
});
