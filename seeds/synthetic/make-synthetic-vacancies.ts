import { loadOtherPlaces } from "@/lib/places/load-other-places";
import { regionPostcodes } from "@/lib/places/data/region-postcodes";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import type { VacancyFacts, Workplace } from "@/lib/vacancies/vacancy-facts";
import type { Occupation } from "@/lib/vocabulary/occupation";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { type Choices, makeChoices } from "../choices";
import { deterministicId } from "../deterministic-id";

/** How many of a hundred synthetic offers lie in the region; the rest is spread over Germany. */
const SHARE_OF_REGION = 8;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Endless offers for benches: real occupations, skills and places, worn phrases in between, about
 * 3 kB each. The n-th offer is the same in every run with the same `now`.
 */
export function* makeSyntheticVacancies(vocabulary: Vocabulary, now: Date): Generator<Vacancy> {
  const choices = makeChoices("synthetic vacancies");
  const region = regionPostcodes.map(toRegionWorkplace);
  const country = loadOtherPlaces(["DE"]).map(({ name, point, ags }): Workplace => ({
    locality: name,
    country: "DE",
    point,
    ...(ags?.length === 8 ? { ags } : {}),
  }));
  for (let number = 0; ; number += 1) {
    const occupation = choices.pick(vocabulary.occupations);
    const place = choices.pick(choices.chance(SHARE_OF_REGION) ? region : country);
    yield makeOne({ number, occupation, place, now, choices, vocabulary });
  }
}

const toRegionWorkplace = ([
  postcode,
  locality,
  ags,
  lat,
  lng,
]: (typeof regionPostcodes)[number]): Workplace => ({
  locality,
  postcode,
  ags,
  country: "DE",
  point: { lat, lng },
});

type Ingredients = {
  readonly number: number;
  readonly occupation: Occupation;
  readonly place: Workplace;
  readonly now: Date;
  readonly choices: Choices;
  readonly vocabulary: Vocabulary;
};

const makeOne = ({ number, occupation, place, now, choices, vocabulary }: Ingredients): Vacancy => {
  const publishedAt = new Date(now.getTime() - choices.integer(0, 60) * DAY_MS);
  const title = choices.pick([
    `${occupation.male} (m/w/d)`,
    `${occupation.female}/${occupation.male}`,
    occupation.neutral,
    `${occupation.neutral} in ${place.locality} gesucht`,
  ]);
  return {
    id: vacancyIdSchema.parse(deterministicId("synthetic", String(number))),
    origin: "imported",
    source: choices.pick(["synthetic-a", "synthetic-b", "synthetic-c"]),
    externalId: String(number),
    offerType: choices.pick([
      "employment",
      "employment",
      "employment",
      "minijob",
      "apprenticeship",
    ]),
    title,
    status: "published",
    firstSeenAt: publishedAt,
    publishedAt,
    changedAt: publishedAt,
    lastConfirmed: { at: now, how: "feed-lists-it" },
    facts: makeFacts({ occupation, place, choices, vocabulary }),
  };
};

const makeFacts = ({
  occupation,
  place,
  choices,
  vocabulary,
}: Pick<Ingredients, "occupation" | "place" | "choices" | "vocabulary">): VacancyFacts => {
  const skills = choices.some(occupation.skills, choices.integer(0, 4));
  const hours = choices.pick([20, 25, 30, 38, 40]);
  return {
    workplaces: [place],
    occupations: [
      { label: occupation.neutral, kldb: occupation.kldb, occupationId: occupation.id },
    ],
    requiredSkills: [...skills],
    welcomeSkills: [],
    languages: choices.chance(60)
      ? [{ language: "de", written: choices.pick(["A2", "B1", "B2"]) }]
      : [],
    workingTime: {
      schedules: [hours >= 35 ? "full-time" : "part-time"],
      hoursPerWeek: { min: hours, max: hours },
      unsocialHours: choices.chance(30),
    },
    ...(choices.chance(80)
      ? { contract: { term: choices.pick(["permanent", "fixed-term"]) } }
      : {}),
    ...(choices.chance(50)
      ? { pay: { unit: "hour", min: choices.integer(13, 30), currency: "EUR" } }
      : {}),
    demands: [],
    employerName: `${choices.pick(companyNames)} ${place.locality} ${choices.pick(legalForms)}`,
    descriptionHtml: describe(occupation, choices, vocabulary),
    descriptionLanguage: "de",
  };
};

const companyNames = ["Nordwind", "Mühlenhof", "Rurtal", "Haselbach", "Lindenau", "Steinfeld"];
const legalForms = ["GmbH", "KG", "e. K.", "GmbH & Co. KG", "AG"];

const phrases = [
  "Wir sind ein Betrieb mit kurzen Wegen und einem Team, das sich aufeinander verlassen kann.",
  "Sie arbeiten sorgfältig und behalten auch bei hohem Andrang den Überblick.",
  "Eine gründliche Einarbeitung ist für uns selbstverständlich.",
  "Der Arbeitsplatz ist mit dem Bus erreichbar, Parkplätze sind vorhanden.",
  "Ihre Bewerbung richten Sie gern formlos an uns, ein Anruf genügt für den ersten Kontakt.",
  "Fragen zur Arbeitszeit klären wir gemeinsam, auch Teilzeit ist nach Absprache möglich.",
  "Wir freuen uns auf Menschen mit und ohne Berufserfahrung.",
] as const;

const describe = (occupation: Occupation, choices: Choices, vocabulary: Vocabulary): string => {
  const tasks = occupation.skills.map((id) => vocabulary.findSkill(id)?.label ?? id);
  const paragraphs = Array.from(
    { length: 5 },
    () => `<p>${choices.some(phrases, 5).join(" ")}</p>`,
  );
  return `<p>${occupation.neutral}</p><ul>${tasks.map((task) => `<li>${task}</li>`).join("")}</ul>${paragraphs.join("")}`;
};
