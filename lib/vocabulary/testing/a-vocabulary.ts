import type { Occupation } from "../occupation";
import { makeVocabulary, type Vocabulary } from "../vocabulary";

const anOccupation = (
  id: string,
  kldb: string,
  neutral: string,
  skills: readonly string[],
): Occupation => ({
  id,
  kldb,
  isco: "9333",
  female: `${neutral}erin`,
  male: neutral,
  neutral,
  synonyms: [],
  shortForms: [],
  skills,
});

/** Six occupations of warehouse, sales and care with a handful of skills and two licences. */
export const aVocabulary = (): Vocabulary =>
  makeVocabulary({
    occupations: [
      anOccupation("lagerhelfer", "51311", "Lagerhilfe", ["kommissionieren", "verpacken", "heben"]),
      anOccupation("verpacker", "51311", "Verpackungskraft", [
        "verpacken",
        "etikettieren",
        "heben",
      ]),
      anOccupation("lagerfachkraft", "51312", "Lagerfachkraft", [
        "kommissionieren",
        "verpacken",
        "wareneingang",
        "staplerschein",
      ]),
      anOccupation("verkaeufer", "62102", "Verkaufskraft", ["kassieren", "kundenberatung"]),
      anOccupation("kassierer", "62112", "Kassenkraft", ["kassieren", "abrechnung"]),
      anOccupation("pflegehelfer", "82101", "Pflegehilfe", ["grundpflege", "betreuung"]),
    ],
    skills: [
      { id: "kommissionieren", kind: "skill", label: "Kommissionieren", synonyms: [] },
      { id: "verpacken", kind: "skill", label: "Verpacken", synonyms: [] },
      { id: "kassieren", kind: "skill", label: "Kassieren", synonyms: [] },
      { id: "staplerschein", kind: "licence", label: "Staplerschein", synonyms: [] },
      { id: "fuehrerschein-b", kind: "licence", label: "Führerschein B", synonyms: [] },
    ],
    groups: [{ code: "51", label: "Lager und Verkehr" }],
  });
