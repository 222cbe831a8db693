import { type Facts, labelled } from "./told";

const rewe = { by: "REWE Kaya OHG", at: "erkelenz" } as const;
const bakery = { by: "Bäckerei Müller GmbH", at: "heinsberg" } as const;
const plant = { by: "Rurtal Metallbau GmbH & Co. KG", at: "wegberg" } as const;
const home = { by: "Lebenshilfe Heinsberg e.V.", at: "heinsberg" } as const;
const hours = (min: number, max = min): Facts => ({
  workingTime: { hoursPerWeek: { min, max } },
});

const unknownOnOneSide = labelled(true, [
  [
    "village of the town",
    { title: "Erzieher", by: "Kita-Verein Kiesel", at: "golkrath" },
    { title: "Erzieher", by: "Kita-Verein Kiesel", at: "erkelenz" },
  ],
  ["hours", { title: "Bäcker", ...bakery, facts: hours(40) }, { title: "Bäcker", ...bakery }],
  [
    "hours that overlap",
    { title: "Bäcker", ...bakery, facts: hours(30, 40) },
    { title: "Bäcker", ...bakery, facts: hours(35) },
  ],
  [
    "contract",
    { title: "Bäcker", ...bakery, facts: { contract: { term: "permanent" } } },
    { title: "Bäcker", ...bakery },
  ],
  [
    "start",
    { title: "Bäcker", ...bakery, facts: { startsOn: "2026-08-01" } },
    { title: "Bäcker", ...bakery },
  ],
  [
    "the same start",
    { title: "Bäcker", ...bakery, facts: { startsOn: "2026-08-01" } },
    { title: "Bäcker", ...bakery, facts: { startsOn: "2026-08-01" } },
  ],
  [
    "pay",
    { title: "Bäcker", ...bakery, facts: { pay: { unit: "hour", min: 15, currency: "EUR" } } },
    { title: "Bäcker", ...bakery },
  ],
  [
    "pay by hour and by month",
    { title: "Bäcker", ...bakery, facts: { pay: { unit: "hour", min: 15, currency: "EUR" } } },
    { title: "Bäcker", ...bakery, facts: { pay: { unit: "month", min: 2500, currency: "EUR" } } },
  ],
  [
    "street",
    { title: "Bäcker", ...bakery, street: "Hochstraße 4" },
    { title: "Bäcker", ...bakery },
  ],
  [
    "street abbreviated",
    { title: "Bäcker", ...bakery, street: "Hochstraße 4" },
    { title: "Bäcker", ...bakery, street: "Hochstr. 4" },
  ],
  [
    "street without number",
    { title: "Bäcker", ...bakery, street: "Hochstraße" },
    { title: "Bäcker", ...bakery, street: "Hochstraße 4" },
  ],
  [
    "both working times and one of them",
    {
      title: "Bäcker",
      ...bakery,
      facts: { workingTime: { schedules: ["full-time", "part-time"] } },
    },
    { title: "Bäcker", ...bakery, facts: { workingTime: { schedules: ["part-time"] } } },
  ],
  [
    "shift work",
    { title: "Bäcker", ...bakery, facts: { workingTime: { shiftWork: true } } },
    { title: "Bäcker", ...bakery },
  ],
  [
    "both of two places",
    { title: "Fahrer", by: "Rurbus GmbH", at: ["erkelenz", "wegberg"] },
    { title: "Fahrer", by: "Rurbus", at: ["wegberg", "erkelenz"] },
  ],
  [
    "a town abroad",
    { title: "Helfer", by: "Kas Roermond B.V.", at: "roermond" },
    { title: "Helfer (m/w/d)", by: "Kas Roermond B.V.", at: "roermond" },
  ],
  [
    "two posts of one source",
    { title: "Helfer", ...plant, source: "feed", externalId: "1" },
    { title: "Helfer", ...plant, source: "feed", externalId: "2" },
  ],
]);

const number = "10000-1184867213-S";

const references = labelled(true, [
  [
    "a federal number, another title",
    { title: "Bäcker", ...bakery, externalId: number },
    { title: "Fachkraft Backstube", ...bakery, externalId: number },
  ],
  [
    "a federal number without employer",
    { title: "Bäcker", at: "heinsberg", externalId: number },
    { title: "Bäcker", externalId: number },
  ],
  [
    "a federal number in the address",
    { title: "Bäcker", ...bakery, externalId: number },
    { title: "Bäcker/Konditor", url: `https://www.arbeitsagentur.de/jobsuche/jobdetail/${number}` },
  ],
  [
    "an address, campaign behind it",
    { title: "Bäcker", ...bakery, url: "https://jobs.example/ad/44871?utm_source=x" },
    { title: "Bäcker im Schichtdienst", ...bakery, url: "https://www.jobs.example/ad/44871/" },
  ],
  [
    "an address, no employer told",
    { title: "Bäcker", at: "heinsberg", url: "https://jobs.example/ad/44871" },
    { title: "Bäcker (m/w/d)", url: "https://jobs.example/ad/44871#apply" },
  ],
  [
    "the page to apply at",
    {
      title: "Bäcker",
      ...bakery,
      facts: { application: { ways: ["online"], url: "https://mueller.example/jobs/90017" } },
    },
    { title: "Bäcker Nachtschicht", ...bakery, url: "https://mueller.example/jobs/90017" },
  ],
]);

/** One job, and too little says so: keeping these apart costs a second card, no more. */
const missed = labelled(true, [
  [
    "shortened title",
    { title: "Verkäufer im Lebensmitteleinzelhandel", ...rewe },
    { title: "Verkäufer", ...rewe },
  ],
  ["another word for it", { title: "Putzhilfe", ...home }, { title: "Reinigungskraft", ...home }],
  [
    "employer abbreviated",
    { title: "Pfleger", by: "Deutsches Rotes Kreuz", at: "dueren" },
    { title: "Pfleger", by: "DRK", at: "dueren" },
  ],
  ["no employer on one side", { title: "Bäcker", ...bakery }, { title: "Bäcker", at: "heinsberg" }],
]);

/** One job of which one source tells more than the other. */
export const toldPairs = [...unknownOnOneSide, ...references, ...missed];
