import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { VacancyFacts, Workplace } from "@/lib/vacancies/vacancy-facts";

const towns = {
  erkelenz: { locality: "Erkelenz", postcode: "41812", ags: "05370004", country: "DE" },
  heinsberg: { locality: "Heinsberg", postcode: "52525", ags: "05370016", country: "DE" },
  golkrath: { locality: "Erkelenz-Golkrath", postcode: "41812", ags: "05370004", country: "DE" },
  lovenich: { locality: "Erkelenz Lövenich", postcode: "41812", ags: "05370004", country: "DE" },
  wegberg: { locality: "Wegberg", postcode: "41844", ags: "05370040", country: "DE" },
  dueren: { locality: "Düren", postcode: "52349", ags: "05358008", country: "DE" },
  koelnNorth: { locality: "Köln", postcode: "50737", ags: "05315000", country: "DE" },
  koelnSouth: { locality: "Köln", postcode: "50968", ags: "05315000", country: "DE" },
  roermond: { locality: "Roermond", country: "NL" },
} as const satisfies Record<string, Workplace>;
export type Town = keyof typeof towns;

export type Facts = Partial<VacancyFacts>;

/** What one source tells; everything left out is unknown. */
export type Told = {
  readonly title: string;
  readonly by?: string;
  readonly at?: Town | readonly Town[];
  readonly street?: string;
  readonly source?: string;
  readonly externalId?: string;
  readonly url?: string;
  readonly offerType?: Vacancy["offerType"];
  readonly employerId?: string;
  readonly facts?: Facts;
};

/** Two offers, and what a person says of them who looked at both. */
export type LabelledPair = {
  readonly why: string;
  readonly same: boolean;
  readonly one: Told;
  readonly other: Told;
};

/** Rows of [why, one, other]. */
export const labelled = (
  same: boolean,
  rows: readonly (readonly [string, Told, Told])[],
): readonly LabelledPair[] => rows.map(([why, one, other]) => ({ same, why, one, other }));

export const offerTold = (told: Told, source: string): Vacancy => {
  const at = typeof told.at === "string" ? [told.at] : (told.at ?? []);
  return aVacancy({
    origin: "imported",
    source: told.source ?? source,
    title: told.title,
    ...(told.externalId === undefined ? {} : { externalId: told.externalId }),
    ...(told.url === undefined ? {} : { sourceUrl: told.url }),
    ...(told.employerId === undefined ? {} : { employerId: told.employerId }),
    offerType: told.offerType ?? "employment",
    facts: {
      ...nothingKnown,
      workplaces: at.map((town) => ({
        ...towns[town],
        ...(told.street === undefined ? {} : { street: told.street }),
      })),
      employerName: told.by,
      ...told.facts,
    },
  });
};

const nothingKnown: Facts = {
  occupations: [],
  languages: [],
  workingTime: {},
  contract: undefined,
  pay: undefined,
  demands: [],
  suitedTo: undefined,
  openings: undefined,
  validUntil: undefined,
  application: undefined,
};
