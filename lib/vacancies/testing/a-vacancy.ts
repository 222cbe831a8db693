import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { type Vacancy, type VacancyId, vacancyIdSchema } from "../vacancy";
import type { VacancyFacts } from "../vacancy-facts";

export type VacancyOverrides = Omit<Partial<Vacancy>, "facts"> & {
  readonly facts?: Partial<VacancyFacts>;
};

let made = 0;

/** A new id each time, the same ones in the same order in every run. */
export const aVacancyId = (): VacancyId => {
  made += 1;
  return vacancyIdSchema.parse(numberedUuid("vacancy", made));
};

/** The market square of Erkelenz, workplace of the built vacancies. */
export const erkelenz = { lat: 51.0799, lng: 6.3155 } as const;

/** A published warehouse offer in Erkelenz; `facts` given are laid over the built ones. */
export const aVacancy = ({ facts, ...overrides }: VacancyOverrides = {}): Vacancy => ({
  id: aVacancyId(),
  origin: "regional",
  source: "regional",
  offerType: "employment",
  title: "Lagerhelfer (m/w/d)",
  status: "published",
  firstSeenAt: new Date("2026-03-02T08:00:00Z"),
  publishedAt: new Date("2026-03-02T09:00:00Z"),
  changedAt: new Date("2026-03-02T09:00:00Z"),
  lastConfirmed: { at: new Date("2026-03-02T09:00:00Z"), how: "officer-phoned" },
  ...overrides,
  facts: { ...warehouseFacts(), ...facts },
});

const warehouseFacts = (): VacancyFacts => ({
  workplaces: [
    {
      locality: "Erkelenz",
      postcode: "41812",
      street: "Industriestraße 4",
      country: "DE",
      ags: "05370004",
      point: { ...erkelenz },
    },
  ],
  occupations: [{ label: "Lagerhelfer/in", kldb: "51311" }],
  requiredSkills: [],
  welcomeSkills: [],
  languages: [{ language: "de", written: "A2" }],
  workingTime: { schedules: ["full-time"], hoursPerWeek: { min: 38, max: 40 } },
  contract: { term: "permanent" },
  pay: { unit: "hour", min: 14.5, max: 15.2, currency: "EUR" },
  demands: ["standing", "lifting-over-10-kg"],
  suitedTo: { noExperience: true },
  openings: 2,
  validUntil: "2026-12-31",
  application: { ways: ["phone"], phone: "02431 000000" },
  employerName: "Rurtal Logistik GmbH",
  descriptionHtml: "<p>Sie nehmen Ware an und packen Pakete.</p>",
  descriptionLanguage: "de",
});
