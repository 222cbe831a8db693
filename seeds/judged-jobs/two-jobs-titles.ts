import { type Facts, labelled, type Told } from "./told";

const rewe = { by: "REWE Kaya OHG", at: "erkelenz" } as const;
const bakery = { by: "Bäckerei Müller GmbH", at: "heinsberg" } as const;
const plant = { by: "Rurtal Metallbau GmbH", at: "wegberg" } as const;
const chain = { by: "Drogerie Lilie GmbH" } as const;
const baker = (facts: Facts): Told => ({ title: "Bäcker", ...bakery, facts });

const titles = labelled(false, [
  [
    "helper and skilled worker",
    { title: "Helfer Lager", ...plant },
    { title: "Fachkraft Lager", ...plant },
  ],
  ["the trade and its head", { title: "Bäcker", ...bakery }, { title: "Bäckermeister", ...bakery }],
  ["seller of what", { title: "Verkäufer Fleisch", ...rewe }, { title: "Verkäufer Käse", ...rewe }],
  [
    "another floor",
    { title: "Pflegefachkraft Intensiv", by: "Haus Rur", at: "wegberg" },
    { title: "Pflegefachkraft Geriatrie", by: "Haus Rur", at: "wegberg" },
  ],
  [
    "examined and not",
    { title: "Examinierte Pflegekraft", by: "Haus Rur", at: "wegberg" },
    { title: "Pflegekraft", by: "Haus Rur", at: "wegberg" },
  ],
  [
    "beginner and experienced",
    { title: "Monteur (Berufseinsteiger)", ...plant },
    { title: "Monteur mit Berufserfahrung", ...plant },
  ],
  [
    "two references",
    { title: "Schlosser Kennziffer 2026-17", ...plant },
    { title: "Schlosser Kennziffer 2026-18", ...plant },
  ],
  [
    "two numbers in brackets",
    { title: "Schlosser (10442)", ...plant },
    { title: "Schlosser (10443)", ...plant },
  ],
  [
    "two job ids",
    { title: "Entwickler Job-ID 88112", ...plant },
    { title: "Entwickler Job-ID 88113", ...plant },
  ],
  [
    "near and far",
    { title: "LKW-Fahrer regional", ...plant },
    { title: "LKW-Fahrer international", ...plant },
  ],
  ["licence classes", { title: "Fahrer CE", ...plant }, { title: "Fahrer B", ...plant }],
  ["day and night", { title: "Bäcker", ...bakery }, { title: "Bäcker nachts", ...bakery }],
  [
    "senior and junior",
    { title: "Entwickler Senior", ...plant },
    { title: "Entwickler Junior", ...plant },
  ],
  [
    "deputy",
    { title: "Filialleitung", ...chain, at: "erkelenz" },
    { title: "Stellvertretende Filialleitung", ...chain, at: "erkelenz" },
  ],
  [
    "lent in the title",
    { title: "Schlosser Zeitarbeit", ...plant },
    { title: "Schlosser Festanstellung", ...plant },
  ],
]);

const references = labelled(false, [
  [
    "two federal numbers, two towns",
    { title: "Bäcker", ...bakery, externalId: "10000-1184867213-S" },
    {
      title: "Bäcker",
      by: "Bäckerei Müller GmbH",
      at: "wegberg",
      externalId: "10000-1184867214-S",
    },
  ],
  [
    "a page of careers",
    { title: "Bäcker", ...bakery, url: "https://mueller.example/karriere" },
    { title: "Verkäufer", ...bakery, url: "https://mueller.example/karriere" },
  ],
  [
    "a page of careers with a year",
    { title: "Bäcker", ...bakery, url: "https://mueller.example/karriere-2026" },
    { title: "Verkäufer", ...bakery, url: "https://mueller.example/karriere-2026" },
  ],
  [
    "one source lists an address twice",
    {
      title: "Bäcker Backstube",
      ...bakery,
      source: "feed",
      url: "https://mueller.example/karriere-2026",
    },
    {
      title: "Bäcker Theke",
      ...bakery,
      source: "feed",
      url: "https://mueller.example/karriere-2026",
    },
  ],
  [
    "an address, two towns",
    { title: "Bäcker", ...bakery, url: "https://mueller.example/jobs/2026" },
    {
      title: "Bäcker",
      by: "Bäckerei Müller GmbH",
      at: "erkelenz",
      url: "https://mueller.example/jobs/2026",
    },
  ],
  [
    "an address, two starts",
    { ...baker({ startsOn: "2026-08-01" }), url: "https://mueller.example/jobs/2026" },
    { ...baker({ startsOn: "2026-10-01" }), url: "https://mueller.example/jobs/2026" },
  ],
  [
    "equal ids of two boards",
    { title: "Bäcker", ...bakery, externalId: "4711" },
    { title: "Friseur", by: "Salon Lena", at: "heinsberg", externalId: "4711" },
  ],
  [
    "nothing in common but the employer",
    { title: "Bäcker", ...bakery },
    { title: "Konditor", ...bakery },
  ],
  [
    "nothing in common but the title",
    { title: "Bäcker", ...bakery },
    { title: "Bäcker", by: "Backstube Rurmühle", at: "heinsberg" },
  ],
]);

/** Two jobs that their titles or addresses tell apart. */
export const otherTitlePairs = [...titles, ...references];
