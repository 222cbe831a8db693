import type { OccupationGroupRow } from "./occupation-group-row";

/** Fields of KldB areas 3 and 4, and the crafts. */
export const buildingAndTechnologyGroups: readonly OccupationGroupRow[] = [
  {
    id: "building",
    label: "Bau",
    words: "Bau, Baustelle, Hochbau, Tiefbau, Bauarbeiter, Bauwesen, Bauberufe, Baugewerbe",
    codes: ["311", "321", "322", "331", "333"],
  },
  {
    id: "painting",
    label: "Malerarbeiten",
    words: "Malerarbeiten, streichen, Lackierung",
    codes: ["332", "222"],
  },
  {
    id: "fitting-out",
    label: "Ausbau",
    words: "Ausbau, Innenausbau, Trockenbau",
    codes: ["331", "333"],
  },
  {
    id: "plumbing",
    label: "Sanitär, Heizung, Klima",
    words:
      "Sanitär, Heizung, Heizungsbau, SHK, Klempner, Klimatechnik, Haustechnik, Sanitär Heizung, Sanitär Heizung Klima, Heizung Sanitär",
    codes: ["342"],
  },
  {
    id: "caretaking",
    label: "Hausmeisterdienste",
    words:
      "Hausmeisterdienst, Hausmeisterservice, Hausmeistertätigkeit, Gebäudetechnik, Objektbetreuung",
    codes: ["341"],
  },
  {
    id: "waste",
    label: "Entsorgung",
    words: "Entsorgung, Müllabfuhr, Recycling, Müll, Abfall, Wertstoffhof",
    codes: ["343"],
  },
  {
    id: "crafts",
    label: "Handwerk",
    words: "Handwerk, Handwerker, handwerklich, Handwerksberufe",
    codes: [
      "212",
      "222",
      "223",
      "244",
      "252",
      "262",
      "272",
      "292",
      "321",
      "331",
      "332",
      "333",
      "342",
    ],
  },
  {
    id: "science",
    label: "Naturwissenschaft",
    words: "Labor, Chemie, Biologie, Laborarbeit",
    codes: ["412", "413", "414", "812"],
  },
  { id: "environment", label: "Umwelt", words: "Umwelt, Umweltschutz", codes: ["422", "423"] },
  {
    id: "it",
    label: "IT",
    words:
      "IT, EDV, Informatik, Informatiker, IT-Bereich, IT-Branche, Informationstechnik, Computerberufe",
    codes: ["431", "432", "433", "434"],
  },
  {
    id: "software",
    label: "Softwareentwicklung",
    words: "Software, Programmieren, programmieren, Coding",
    codes: ["434"],
  },
];
