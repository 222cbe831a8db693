import type { Operator } from "@/lib/operator/operator";
import { type Vacancy, vacancySchema } from "@/lib/vacancies/vacancy";
import { deterministicId } from "./deterministic-id";

const jobs = [
  { title: "Bäcker/in (m/w/d)", kldb: "29222", employer: "Backstube Rurmühle" },
  { title: "Fachkraft für Lagerlogistik (m/w/d)", kldb: "51312", employer: "Zuckerwerk Logistik" },
  { title: "Altenpfleger/in (m/w/d)", kldb: "82102", employer: "Haus am Kreuzberg" },
  { title: "Papiertechnologe/-technologin (m/w/d)", kldb: "23112", employer: "Feinpapier Rur" },
  { title: "Reinigungskraft (m/w/d)", kldb: "54101", employer: "Glanz & Wisch" },
] as const;

/** Some own offers in the operator's municipalities, so that two demos have something to exchange. */
export const makeExchangeOffers = (operator: Operator, now: Date): readonly Vacancy[] =>
  jobs.flatMap((job, index) => {
    const municipality = operator.municipalities[index];
    return municipality ? [anOffer(operator, job, municipality, now)] : [];
  });

const anOffer = (
  { id, kreis }: Operator,
  { title, kldb, employer }: (typeof jobs)[number],
  { ags, name, point }: Operator["municipalities"][number],
  now: Date,
): Vacancy =>
  vacancySchema.parse({
    id: deterministicId("exchange-offer", `${id} ${title}`),
    origin: "regional",
    source: "regional",
    offerType: "employment",
    title,
    status: "published",
    ...{ firstSeenAt: now, publishedAt: now, changedAt: now },
    lastConfirmed: { at: now, how: "officer-phoned" },
    facts: {
      workplaces: [{ locality: name, country: "DE", ags, point }],
      occupations: [{ label: title.replace(" (m/w/d)", ""), kldb }],
      ...{ requiredSkills: [], welcomeSkills: [], languages: [], demands: [] },
      workingTime: { schedules: ["full-time"] },
      contract: { term: "permanent" },
      application: { ways: ["phone"], phone: "02421 000000" },
      employerName: `${employer} GmbH`,
      descriptionHtml: `<p>Wir suchen Verstärkung in ${name}, ${kreis.name}.</p>`,
      descriptionLanguage: "de",
    },
  });
