import { type Facts, labelled, type Told } from "./told";

const rewe = { by: "REWE Kaya OHG", at: "erkelenz" } as const;
const bakery = { by: "Bäckerei Müller GmbH", at: "heinsberg" } as const;
const plant = { by: "Rurtal Metallbau GmbH", at: "wegberg" } as const;
const baker = (facts: Facts): Told => ({ title: "Bäcker", ...bakery, facts });

const terms = labelled(false, [
  ["another start", baker({ startsOn: "2026-08-01" }), baker({ startsOn: "2026-10-01" })],
  [
    "years of training",
    { title: "Ausbildung Bäcker 2026", ...bakery, offerType: "apprenticeship" },
    { title: "Ausbildung Bäcker 2027", ...bakery, offerType: "apprenticeship" },
  ],
  [
    "days in the titles",
    { title: "Bäcker zum 01.08.2026", ...bakery },
    { title: "Bäcker zum 01.10.2026", ...bakery },
  ],
  [
    "months in the titles",
    { title: "Erntehelfer Mai", ...bakery },
    { title: "Erntehelfer August", ...bakery },
  ],
  [
    "unlimited and fixed",
    baker({ contract: { term: "permanent" } }),
    baker({ contract: { term: "fixed-term" } }),
  ],
  [
    "two ends",
    baker({ contract: { term: "fixed-term", until: "2026-12-31" } }),
    baker({ contract: { term: "fixed-term", until: "2027-06-30" } }),
  ],
  [
    "six and twelve months",
    baker({ contract: { term: "fixed-term", months: 6 } }),
    baker({ contract: { term: "fixed-term", months: 12 } }),
  ],
  [
    "fixed and unlimited in the titles",
    { title: "Bäcker befristet", ...bakery },
    { title: "Bäcker unbefristet", ...bakery },
  ],
  [
    "pay by hour",
    baker({ pay: { unit: "hour", min: 14, max: 15, currency: "EUR" } }),
    baker({ pay: { unit: "hour", min: 17, max: 19, currency: "EUR" } }),
  ],
  [
    "pay by month",
    baker({ pay: { unit: "month", min: 2400, currency: "EUR" } }),
    baker({ pay: { unit: "month", min: 3100, currency: "EUR" } }),
  ],
  [
    "pay in the titles",
    { title: "Helfer 14,50 €", ...plant },
    { title: "Helfer 16,80 €", ...plant },
  ],
  ["lent and own staff", baker({ temporaryAgency: true }), baker({ temporaryAgency: false })],
  [
    "job and mini-job",
    { title: "Verkäufer", ...rewe },
    { title: "Verkäufer", ...rewe, offerType: "minijob" },
  ],
  [
    "job and training",
    { title: "Bäcker", ...bakery },
    { title: "Ausbildung Bäcker", ...bakery, offerType: "apprenticeship" },
  ],
  [
    "job and training, types alike",
    { title: "Bäcker", ...bakery },
    { title: "Ausbildung zum Bäcker", ...bakery },
  ],
  [
    "training and retraining",
    { title: "Ausbildung Bäcker", ...bakery },
    { title: "Umschulung Bäcker", ...bakery },
  ],
  [
    "job and internship",
    { title: "Bäcker", ...bakery },
    { title: "Bäcker", ...bakery, offerType: "internship" },
  ],
]);

/** Two jobs of one employer under other terms. */
export const otherTermPairs = [...terms];
