import { labelled } from "./told";

const rewe = { by: "REWE Kaya OHG", at: "erkelenz" } as const;
const bakery = { by: "Bäckerei Müller GmbH", at: "heinsberg" } as const;
const plant = { by: "Rurtal Metallbau GmbH & Co. KG", at: "wegberg" } as const;
const home = { by: "Lebenshilfe Heinsberg e.V.", at: "heinsberg" } as const;

/** The same employer, title and place, spelt by two sources. */
const spellings = labelled(true, [
  [
    "word for word",
    { title: "Verkäufer (m/w/d)", ...rewe },
    { title: "Verkäufer (m/w/d)", ...rewe },
  ],
  [
    "slash form and mark",
    { title: "Verkäufer/in", ...rewe },
    { title: "Verkäuferin (m/w/d)", ...rewe },
  ],
  ["star", { title: "Verkäufer*in", ...rewe }, { title: "Verkäufer/-in (w/m/d)", ...rewe }],
  ["colon", { title: "Verkäufer:in (gn)", ...rewe }, { title: "VERKÄUFER M/W/D", ...rewe }],
  ["inner capital", { title: "VerkäuferIn", ...rewe }, { title: "Verkäufer", ...rewe }],
  ["umlaut in two letters", { title: "Verkaeufer", ...rewe }, { title: "Verkäufer", ...rewe }],
  ["sharp s", { title: "Schweißer", ...plant }, { title: "Schweisser (m/w/d)", ...plant }],
  ["man and woman", { title: "Kaufmann/-frau", ...rewe }, { title: "Kauffrau (m/w/d)", ...rewe }],
  ["Koch and Köchin", { title: "Koch (m/w/d)", ...home }, { title: "Köchin", ...home }],
  [
    "order of words",
    { title: "Helfer Lager", ...plant },
    { title: "Lager Helfer (m/w/d)", ...plant },
  ],
  ["wanted", { title: "Bäcker gesucht!", ...bakery }, { title: "Bäcker (m/w/d)", ...bakery }],
  [
    "at once",
    { title: "Bäcker ab sofort", ...bakery },
    { title: "Wir suchen: Bäcker/in", ...bakery },
  ],
  [
    "place in the title",
    { title: "Bäcker in Heinsberg", ...bakery },
    { title: "Bäcker", ...bakery },
  ],
  [
    "employer in the title",
    { title: "Verkäufer bei REWE Kaya OHG", ...rewe },
    { title: "Verkäufer", ...rewe },
  ],
  [
    "reference in the title",
    { title: "Schlosser (Ref. 4711-A)", ...plant },
    { title: "Schlosser", ...plant },
  ],
  [
    "the same reference",
    { title: "Schlosser Kennziffer 2026-17", ...plant },
    { title: "Schlosser (Ref.-Nr. 2026-17)", ...plant },
  ],
  [
    "number in brackets",
    { title: "Schlosser (10442)", ...plant },
    { title: "Schlosser (m/w/d)", ...plant },
  ],
  [
    "full time in the title",
    { title: "Erzieher in Vollzeit", ...home },
    { title: "Erzieher", ...home },
  ],
  [
    "hours in the title",
    { title: "Erzieher 39 Std./Woche", ...home },
    { title: "Erzieher (m/w/d)", ...home },
  ],
  [
    "start in the title",
    { title: "Erzieher zum 01.08.2026", ...home },
    { title: "Erzieher", ...home },
  ],
  ["pay in the title", { title: "Helfer 15,50 €/Std.", ...plant }, { title: "Helfer", ...plant }],
  ["number of posts", { title: "3 x Helfer", ...plant }, { title: "Helfer (m/w/d)", ...plant }],
  ["exclamation and case", { title: "!!! HELFER !!!", ...plant }, { title: "Helfer", ...plant }],
  [
    "accents",
    { title: "Chef de rang", by: "Café Blüte", at: "dueren" },
    { title: "Chef de Rang (m/w/d)", by: "Cafe Bluete", at: "dueren" },
  ],
  [
    "student",
    { title: "Ausbildung Bäcker 2026", ...bakery, offerType: "apprenticeship" },
    { title: "Ausbildung zum Bäcker (m/w/d)", ...bakery, offerType: "apprenticeship" },
  ],
]);

const employers = labelled(true, [
  [
    "without legal form",
    { title: "Bäcker", ...bakery },
    { title: "Bäcker", by: "Bäckerei Müller", at: "heinsberg" },
  ],
  [
    "umlaut of the name",
    { title: "Bäcker", ...bakery },
    { title: "Bäcker", by: "Baeckerei Mueller GmbH", at: "heinsberg" },
  ],
  [
    "GmbH for GmbH & Co. KG",
    { title: "Schlosser", ...plant },
    { title: "Schlosser", by: "Rurtal Metallbau GmbH", at: "wegberg" },
  ],
  [
    "GmbH & Co KG without dot",
    { title: "Schlosser", ...plant },
    { title: "Schlosser", by: "RURTAL METALLBAU GMBH & CO KG", at: "wegberg" },
  ],
  [
    "KG for GmbH & Co. KG",
    { title: "Schlosser", ...plant },
    { title: "Schlosser", by: "Rurtal Metallbau KG", at: "wegberg" },
  ],
  [
    "spelled-out form",
    { title: "Bäcker", ...bakery },
    {
      title: "Bäcker",
      by: "Bäckerei Müller Gesellschaft mit beschränkter Haftung",
      at: "heinsberg",
    },
  ],
  [
    "order of the name",
    { title: "Bäcker", ...bakery },
    { title: "Bäcker", by: "Müller Bäckerei GmbH", at: "heinsberg" },
  ],
  [
    "Firma before it",
    { title: "Bäcker", ...bakery },
    { title: "Bäcker", by: "Fa. Bäckerei Müller", at: "heinsberg" },
  ],
  [
    "owner behind it",
    { title: "Bäcker", by: "Bäckerei Müller, Inh. Petra Müller", at: "heinsberg" },
    { title: "Bäcker", by: "Bäckerei Müller", at: "heinsberg" },
  ],
  [
    "e. V. and e.V.",
    { title: "Erzieher", ...home },
    { title: "Erzieher", by: "Lebenshilfe Heinsberg e. V.", at: "heinsberg" },
  ],
  [
    "gGmbH for GmbH",
    { title: "Pfleger", by: "Haus Rur gGmbH", at: "wegberg" },
    { title: "Pfleger", by: "Haus Rur GmbH", at: "wegberg" },
  ],
  [
    "hyphens",
    { title: "Fahrer", by: "Spedition Maas-Rur", at: "wegberg" },
    { title: "Fahrer", by: "Spedition Maas Rur", at: "wegberg" },
  ],
]);

/** One job in the spellings of two sources. */
export const spellingPairs = [...spellings, ...employers];
