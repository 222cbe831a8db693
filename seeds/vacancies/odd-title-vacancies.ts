import { accountIdSchema } from "@/lib/accounts/account";
import { adKeyOf } from "@/lib/readings/ad-key";
import {
  type OccupationCorrection,
  occupationCorrectionSchema,
} from "@/lib/readings/occupation-correction";
import {
  type Vacancy,
  type VacancyId,
  vacancyIdSchema,
  vacancySchema,
} from "@/lib/vacancies/vacancy";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { occupationLabel } from "@/lib/vocabulary/occupation-label";
import { daysFrom } from "../days";
import { deterministicId } from "../deterministic-id";
import { accountIdOf } from "../personas";
import { type OddTitle, oddTitles } from "./data/odd-titles";

/** The id of a demo offer with an odd title, for tests and links. */
export const oddTitleId = (key: string): VacancyId =>
  vacancyIdSchema.parse(deterministicId("vacancy", `odd-title/${key}`));

/** Imported offers whose titles only a person understands, as their source tells them. */
export const makeOddTitleVacancies = (now: Date): readonly Vacancy[] =>
  oddTitles.map((odd) => toVacancy(now, odd));

const toVacancy = (now: Date, odd: OddTitle): Vacancy => {
  const publishedAt = daysFrom(now, -odd.daysAgo);
  const id = oddTitleId(odd.key);
  return vacancySchema.parse({
    id,
    origin: "imported",
    source: "ba-jobsuche-demo",
    externalId: `DEMO-${id.slice(0, 8).toUpperCase()}`,
    sourceUrl: `https://jobsuche.example/${id.slice(0, 8)}`,
    offerType: "employment",
    title: odd.title,
    status: "published",
    firstSeenAt: publishedAt,
    publishedAt,
    changedAt: publishedAt,
    lastConfirmed: { at: daysFrom(now, -0.15), how: "feed-lists-it" },
    facts: {
      workplaces: [odd.workplace],
      occupations: [],
      requiredSkills: [],
      welcomeSkills: [],
      languages: [],
      workingTime: {},
      demands: [],
      employerName: odd.employerName,
      descriptionHtml: `${odd.descriptionHtml}${aboutEmployer(odd.employerName)}`,
      descriptionLanguage: "de",
    },
  });
};

const aboutEmployer = (name: string): string =>
  `<h3>Über uns</h3><p>${name} ist seit vielen Jahren ein Betrieb der Region. Bei uns arbeiten Menschen aus vielen Ländern freundlich zusammen, und für Ihren Anfang nehmen wir uns die Zeit, die Sie brauchen. Vom Bahnhof sind es zehn Minuten mit dem Bus. Rufen Sie uns einfach an oder schreiben Sie uns ein paar Zeilen; wir melden uns innerhalb einer Woche bei Ihnen.</p>`;

/** One of the employers with warehouse heroes has been understood by the employer service. */
export const makeDemoCorrections = (now: Date): readonly OccupationCorrection[] => {
  const [vacancy] = makeOddTitleVacancies(now);
  const occupation = builtInVocabulary.findOccupation("lagerhelfer");
  if (!vacancy || !occupation) throw new Error("The demo's correction has lost its offer");
  return [
    occupationCorrectionSchema.parse({
      id: deterministicId("correction", "hall-hero"),
      key: adKeyOf(vacancy),
      title: vacancy.title,
      employerName: vacancy.facts.employerName,
      vacancyId: vacancy.id,
      occupationId: occupation.id,
      kldb: occupation.kldb,
      label: occupationLabel(occupation),
      correctedBy: accountIdSchema.parse(accountIdOf("employerService")),
      correctedAt: daysFrom(now, -0.5),
    }),
  ];
};
