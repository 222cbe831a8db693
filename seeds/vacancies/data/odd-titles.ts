import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

/** An imported offer whose title says little: of its facts the source tells only these. */
export type OddTitle = {
  readonly key: string;
  readonly title: string;
  readonly employerName: string;
  readonly daysAgo: number;
  readonly workplace: VacancyFacts["workplaces"][number];
  readonly descriptionHtml: string;
};

const erkelenz = {
  locality: "Erkelenz",
  postcode: "41812",
  country: "DE",
  ags: "05370004",
  point: { lat: 51.0799, lng: 6.3155 },
};
const hueckelhoven = {
  locality: "Hückelhoven",
  postcode: "41836",
  country: "DE",
  ags: "05370020",
  point: { lat: 51.0556, lng: 6.2266 },
};
const heinsberg = {
  locality: "Heinsberg",
  postcode: "52525",
  country: "DE",
  ags: "05370016",
  point: { lat: 51.0631, lng: 6.0964 },
};
const geilenkirchen = {
  locality: "Geilenkirchen",
  postcode: "52511",
  country: "DE",
  ags: "05370012",
  point: { lat: 50.9654, lng: 6.1184 },
};

const warehouse =
  "<p>In unserer Halle nehmen Sie Ware an, kommissionieren und verpacken.</p><h3>Ihr Profil</h3><ul><li>Staplerschein von Vorteil</li><li>Deutschkenntnisse mindestens A2</li><li>kein Führerschein erforderlich</li></ul><h3>Wir bieten</h3><ul><li>14,80 € pro Stunde</li><li>38 Stunden pro Woche in Wechselschicht, keine Nachtarbeit</li><li>unbefristeter Vertrag</li></ul>";

export const oddTitles: readonly OddTitle[] = [
  {
    key: "hall-hero-1",
    title: "Hallenheld (m/w/d)",
    employerName: "Paketinsel Nordeifel GmbH",
    daysAgo: 1,
    workplace: hueckelhoven,
    descriptionHtml: warehouse,
  },
  {
    key: "hall-hero-2",
    title: "HALLENHELD / HALLENHELDIN gesucht",
    employerName: "Paketinsel Nordeifel GmbH",
    daysAgo: 3,
    workplace: erkelenz,
    descriptionHtml: warehouse,
  },
  {
    key: "hall-hero-3",
    title: "Hallenheld:in",
    employerName: "Schatzkiste Versand KG",
    daysAgo: 2,
    workplace: heinsberg,
    descriptionHtml: warehouse,
  },
  {
    key: "hall-hero-4",
    title: "Hallenheld*in",
    employerName: "Lagerlotsen GmbH",
    daysAgo: 6,
    workplace: geilenkirchen,
    descriptionHtml: warehouse,
  },
  {
    key: "number-juggler-1",
    title: "Zahlenjongleur (m/w/d)",
    employerName: "Steuerkontor Quittenhof",
    daysAgo: 4,
    workplace: erkelenz,
    descriptionHtml:
      "<p>Sie buchen laufende Geschäftsvorfälle und bereiten Monatsabschlüsse vor.</p><h3>Ihr Profil</h3><ul><li>abgeschlossene kaufmännische Ausbildung</li><li>Kenntnisse in DATEV</li></ul><p>Teilzeit mit 20 bis 25 Stunden pro Woche, Homeoffice möglich.</p>",
  },
  {
    key: "number-juggler-2",
    title: "Zahlenjongleurin",
    employerName: "Bilanzstube Ahornweg",
    daysAgo: 5,
    workplace: heinsberg,
    descriptionHtml:
      "<p>Finanzbuchhaltung für Handwerksbetriebe der Region, Kenntnisse in DATEV erforderlich.</p><p>Vollzeit, unbefristet.</p>",
  },
  {
    key: "lucky-charm",
    title: "Glücksbringer (w/m/d) für Seniorinnen und Senioren",
    employerName: "Haus Fliederblick",
    daysAgo: 2,
    workplace: geilenkirchen,
    descriptionHtml:
      "<p>Sie begleiten Bewohnerinnen und Bewohner durch den Tag: vorlesen, spazieren gehen, zuhören.</p><ul><li>Erfahrung ist nicht nötig</li><li>Führerschein Klasse B erforderlich</li></ul><p>Teilzeit, befristet auf 12 Monate.</p>",
  },
  {
    key: "good-spirit",
    title: "Guter Geist des Hauses (m/w/d)",
    employerName: "Pension Wiesenruh",
    daysAgo: 8,
    workplace: heinsberg,
    descriptionHtml:
      "<p>Zimmer reinigen, Frühstück vorbereiten, Wäsche. Minijob, 14,20 € pro Stunde, auch am Wochenende.</p>",
  },
  {
    key: "bakehouse-elf",
    title: "Backstubenwichtel (m/w/d)",
    employerName: "Backhaus Krumenglück",
    daysAgo: 1,
    workplace: erkelenz,
    descriptionHtml:
      "<p>Teig abwiegen, Bleche belegen, Backstube sauber halten.</p><p>Nachtarbeit, Gesundheitszeugnis erforderlich.</p>",
  },
];
