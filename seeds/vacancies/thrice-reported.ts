import {
  type Vacancy,
  type VacancyId,
  vacancyIdSchema,
  vacancySchema,
} from "@/lib/vacancies/vacancy";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { daysFrom } from "../days";
import { deterministicId } from "../deterministic-id";
import { fromNeighbour } from "../neighbour/neighbour";

const ways = ["own", "exchanged", "imported"] as const;
type Way = (typeof ways)[number];

const thriceReportedId = (way: Way): VacancyId =>
  vacancyIdSchema.parse(deterministicId("vacancy", `thrice-reported/${way}`));

const told: Readonly<Record<Way, Pick<Vacancy, "origin" | "source" | "title"> & { name: string }>> =
  {
    own: {
      origin: "regional",
      source: "regional",
      title: "Landschaftsgärtner/in (m/w/d)",
      name: "Gartenbau Weidenkätzchen GmbH & Co. KG",
    },
    exchanged: {
      origin: "exchanged",
      source: "kreis-dueren",
      title: "Landschaftsgärtnerin (w/m/d)",
      name: "Gartenbau Weidenkätzchen GmbH",
    },
    imported: {
      origin: "imported",
      source: "ba-jobsuche-demo",
      title: "Landschaftsgaertner in Linnich gesucht",
      name: "GARTENBAU WEIDENKAETZCHEN",
    },
  };

/** One job that an employer told us, that a neighbour sent, and that a feed brought as well. */
export const makeThriceReported = (now: Date): readonly Vacancy[] =>
  ways.map((way, position) => {
    const { origin, source, title, name } = told[way];
    const id = thriceReportedId(way);
    const publishedAt = daysFrom(now, -2 - position);
    return vacancySchema.parse({
      ...{ id, origin, source, title },
      ...(way === "own" ? {} : { externalId: `DEMO-${id.slice(0, 8).toUpperCase()}` }),
      ...(way === "own" ? {} : { sourceUrl: `https://jobsuche.example/${id.slice(0, 8)}` }),
      ...(way === "exchanged" ? fromNeighbour(id) : {}),
      offerType: "employment",
      status: "published",
      ...{ firstSeenAt: publishedAt, publishedAt, changedAt: publishedAt },
      lastConfirmed: {
        at: daysFrom(now, -0.15),
        how: way === "own" ? "officer-phoned" : "feed-lists-it",
      },
      facts: {
        ...common,
        ...factsOf[way],
        employerName: name,
        ...(way === "exchanged" ? { exchangedFrom: "Kreis Düren" } : {}),
      },
    });
  });

const common: VacancyFacts = {
  workplaces: [
    {
      locality: "Linnich",
      postcode: "52441",
      country: "DE",
      ags: "05358036",
      point: { lat: 50.98, lng: 6.2705 },
    },
  ],
  occupations: [
    {
      label: "Fachkraft Garten- und Landschaftsbau",
      kldb: "12142",
      occupationId: "landschaftsgaertner",
    },
  ],
  requiredSkills: [],
  welcomeSkills: [],
  languages: [],
  workingTime: { schedules: ["full-time"] },
  demands: [],
  descriptionHtml:
    "<p>Sie legen Wege, Teiche und Beete an, setzen Hecken und pflegen die Gärten unserer Kundschaft zwischen Rur und Wurm. Wir arbeiten zu dritt in einer Kolonne und besprechen jeden Morgen, was zu tun ist. Werkzeug und Kleidung stellen wir.</p><p>Sie kennen die Pflanzen der Region und arbeiten gern draußen, auch wenn es regnet. Einen Führerschein brauchen Sie nicht, wir fahren gemeinsam vom Hof in Linnich los. Freitags ist um 14 Uhr Schluss. Rufen Sie uns an, dann zeigen wir Ihnen bei einem Probetag, wie wir arbeiten.</p>",
  descriptionLanguage: "de",
};

const factsOf: Readonly<Record<Way, Partial<VacancyFacts>>> = {
  own: {
    contract: { term: "permanent" },
    pay: { unit: "hour", min: 17.4, max: 19, currency: "EUR" },
    workingTime: { schedules: ["full-time"], hoursPerWeek: { min: 39, max: 39 } },
    openings: 2,
    application: { ways: ["phone"], phone: "+49 171 3920055" },
    contactName: "Silke Weidener",
  },
  exchanged: { contract: { term: "permanent" }, openings: 2 },
  imported: { workingTime: { schedules: ["full-time"], hoursPerWeek: { min: 38, max: 40 } } },
};
