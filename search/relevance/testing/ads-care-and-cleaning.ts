import type { JudgedAd } from "./judged-ad";

/** Care, education and cleaning, as one finds the ads. */
export const careAndCleaningAds = {
  "elder-carer": {
    title: "Altenpfleger/in oder Pflegefachkraft (m/w/d)",
    by: "Seniorenzentrum Burgwiese",
    in: "Heinsberg",
    as: ["82102", "Altenpfleger/in"],
  },
  "care-helper": {
    title: "Pflegehelfer (m/w/d) ambulant",
    by: "Pflegedienst Sonnenweg",
    in: "Erkelenz",
    as: ["81301", "Pflegehelfer/in"],
    time: "part-time",
  },
  nurse: {
    title: "Gesundheits- und Krankenpfleger (w/m/d) Station 3",
    by: "Hermann-Josef-Klinik",
    in: "Erkelenz",
    as: ["81302", "Gesundheits- und Krankenpfleger/in"],
  },
  "day-care-companion": {
    title: "Betreuungskraft nach § 43b SGB XI",
    by: "Tagespflege Am Park",
    in: "Hückelhoven",
    as: ["83131", "Betreuungskraft/Alltagsbegleiter/in"],
  },
  mfa: {
    title: "MFA (m/w/d) Hausarztpraxis",
    by: "Praxis Dr. Hollender",
    in: "Wegberg",
    as: ["81102", "Medizinische/r Fachangestellte/r"],
  },
  "dental-assistant": {
    title: "Zahnmedizinische Fachangestellte (ZFA)",
    by: "Zahnzentrum Geilenkirchen",
    in: "Geilenkirchen",
    as: ["81112", "Zahnmedizinische/r Fachangestellte/r"],
  },
  physio: {
    title: "Physiotherapeut:in",
    by: "Therapiehaus Selfkant",
    in: "Selfkant",
    as: ["81713", "Physiotherapeut/in"],
  },
  educator: {
    title: "Erzieher:in / pädagogische Fachkraft (m/w/d)",
    by: "Kita Regenbogen",
    in: "Hückelhoven",
    as: ["83112", "Erzieher/in"],
  },
  "child-carer": {
    title: "Kinderpfleger/in U3-Gruppe",
    by: "Kindertagesstätte St. Lambertus",
    in: "Erkelenz",
    as: ["83112", "Kinderpfleger/in"],
  },
  "school-helper": {
    title: "Schulbegleitung (m/w/d) Grundschule",
    by: "Lebenshilfe Kreis Heinsberg",
    in: "Wassenberg",
    as: ["83111", "Schulbegleiter/in"],
    time: "part-time",
  },
  "social-worker": {
    title: "Sozialarbeiter / Sozialpädagoge (m/w/d) ASD",
    by: "Stadt Hückelhoven",
    in: "Hückelhoven",
    as: ["83124", "Sozialarbeiter/in / Sozialpädagoge/-pädagogin"],
  },
  cleaner: {
    title: "Reinigungskraft (m/w/d) Büro, 18-20 Uhr",
    by: "Blitzblank Gebäudedienste",
    in: "Erkelenz",
    as: ["54101", "Helfer/in - Reinigung"],
    type: "minijob",
  },
  "cleaner-home": {
    title: "Putzfee für Privathaushalt gesucht",
    by: "Haushaltsengel",
    in: "Wegberg",
    as: ["54101", "Helfer/in - Reinigung"],
    type: "minijob",
  },
  "building-cleaner": {
    title: "Gebäudereiniger Glasreinigung",
    by: "Blitzblank Gebäudedienste",
    in: "Heinsberg",
    as: ["54112", "Gebäudereiniger/in"],
  },
} satisfies Readonly<Record<string, JudgedAd>>;
