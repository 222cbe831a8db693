import { labelled } from "./told";

const rewe = { by: "REWE Kaya OHG", at: "erkelenz" } as const;
const bakery = { by: "Bäckerei Müller GmbH", at: "heinsberg" } as const;
const plant = { by: "Rurtal Metallbau GmbH", at: "wegberg" } as const;
const chain = { by: "Drogerie Lilie GmbH" } as const;

const places = labelled(false, [
  [
    "two villages of one town",
    { title: "Erzieher", by: "Kita-Verein Kiesel", at: "golkrath" },
    { title: "Erzieher", by: "Kita-Verein Kiesel", at: "lovenich" },
  ],
  [
    "two towns",
    { title: "Verkäufer", ...chain, at: "erkelenz" },
    { title: "Verkäufer", ...chain, at: "heinsberg" },
  ],
  [
    "two Kreise",
    { title: "Verkäufer", ...chain, at: "wegberg" },
    { title: "Verkäufer", ...chain, at: "dueren" },
  ],
  [
    "two parts of one city",
    { title: "Verkäufer", ...chain, at: "koelnNorth" },
    { title: "Verkäufer", ...chain, at: "koelnSouth" },
  ],
  [
    "two branches in one town",
    { title: "Verkäufer", ...chain, at: "erkelenz", street: "Markt 2" },
    { title: "Verkäufer", ...chain, at: "erkelenz", street: "Kölner Straße 80" },
  ],
  [
    "two numbers of one street",
    { title: "Verkäufer", ...chain, at: "erkelenz", street: "Markt 2" },
    { title: "Verkäufer", ...chain, at: "erkelenz", street: "Markt 21" },
  ],
  [
    "one of two places",
    { title: "Verkäufer", ...chain, at: ["erkelenz", "heinsberg"] },
    { title: "Verkäufer", ...chain, at: "erkelenz" },
  ],
  [
    "other towns in the titles",
    { title: "Verkäufer Erkelenz", ...chain, at: "erkelenz" },
    { title: "Verkäufer Heinsberg", ...chain, at: "heinsberg" },
  ],
  [
    "no place on one side",
    { title: "Verkäufer", ...chain, at: "erkelenz" },
    { title: "Verkäufer", ...chain },
  ],
  ["no place at all", { title: "Verkäufer", ...chain }, { title: "Verkäufer", ...chain }],
  [
    "abroad and here",
    { title: "Helfer", by: "Maas Tuin", at: "roermond" },
    { title: "Helfer", by: "Maas Tuin", at: "heinsberg" },
  ],
  [
    "numbered branches",
    { title: "Verkäufer", by: "Lilie Filiale 114", at: "erkelenz" },
    { title: "Verkäufer", by: "Lilie Filiale 115", at: "erkelenz" },
  ],
]);

const employers = labelled(false, [
  [
    "agency for its client",
    { title: "Bäcker", ...bakery },
    { title: "Bäcker", by: "Zeitwerk Personal GmbH", at: "heinsberg" },
  ],
  [
    "two agencies",
    { title: "Helfer", by: "Zeitwerk Personal GmbH", at: "wegberg" },
    { title: "Helfer", by: "Jobfix GmbH", at: "wegberg" },
  ],
  [
    "two owners of one brand",
    { title: "Verkäufer", ...rewe },
    { title: "Verkäufer", by: "REWE Lenzen OHG", at: "erkelenz" },
  ],
  [
    "brand and owner",
    { title: "Verkäufer", ...rewe },
    { title: "Verkäufer", by: "REWE Markt GmbH", at: "erkelenz" },
  ],
  [
    "AG and GmbH",
    { title: "Monteur", by: "Nordwind AG", at: "dueren" },
    { title: "Monteur", by: "Nordwind GmbH", at: "dueren" },
  ],
  [
    "e.V. and GmbH",
    { title: "Koch", by: "Haus Rur e.V.", at: "wegberg" },
    { title: "Koch", by: "Haus Rur GmbH", at: "wegberg" },
  ],
  [
    "two members of one name",
    {
      title: "Koch",
      by: "Zur Post",
      at: "wegberg",
      employerId: "00000000-0000-4000-8000-00000000000a",
    },
    {
      title: "Koch",
      by: "Zur Post",
      at: "wegberg",
      employerId: "00000000-0000-4000-8000-00000000000b",
    },
  ],
  [
    "nobody named, twice",
    { title: "Bäcker", at: "heinsberg" },
    { title: "Bäcker", at: "heinsberg" },
  ],
  [
    "private households",
    { title: "Haushaltshilfe", by: "Privathaushalt", at: "heinsberg" },
    { title: "Haushaltshilfe", by: "Privathaushalt", at: "heinsberg" },
  ],
  [
    "names that say nothing",
    { title: "Helfer", by: "Unser Kunde", at: "wegberg" },
    { title: "Helfer", by: "unser Kunde", at: "wegberg" },
  ],
  [
    "k. A.",
    { title: "Helfer", by: "k. A.", at: "wegberg" },
    { title: "Helfer", by: "k.A.", at: "wegberg" },
  ],
  [
    "town and Kreis",
    { title: "Sachbearbeiter", by: "Stadt Heinsberg", at: "heinsberg" },
    { title: "Sachbearbeiter", by: "Kreis Heinsberg", at: "heinsberg" },
  ],
  [
    "branch of another town",
    { title: "Berater", by: "Volksbank Heinsberg", at: "heinsberg" },
    { title: "Berater", by: "Volksbank Erkelenz", at: "heinsberg" },
  ],
  [
    "father and son",
    { title: "Maler", by: "Malerbetrieb Peters", at: "wegberg" },
    { title: "Maler", by: "Malerbetrieb Petersen", at: "wegberg" },
  ],
  [
    "holding and plant",
    { title: "Schlosser", ...plant },
    { title: "Schlosser", by: "Rurtal Metallbau Service GmbH", at: "wegberg" },
  ],
  [
    "one address, two employers",
    { title: "Bäcker", ...bakery, url: "https://jobs.example/ad/5521" },
    {
      title: "Bäcker",
      by: "Zeitwerk Personal GmbH",
      at: "heinsberg",
      url: "https://jobs.example/ad/5521",
    },
  ],
]);

/** Two jobs at two places or of two employers. */
export const otherPlacePairs = [...places, ...employers];
