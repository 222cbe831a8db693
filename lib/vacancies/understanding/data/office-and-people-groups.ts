import type { OccupationGroupRow } from "./occupation-group-row";

/** Fields of KldB areas 7 to 9, and at last the work of helpers, which every area has. */
export const officeAndPeopleGroups: readonly OccupationGroupRow[] = [
  {
    id: "management",
    label: "Leitung",
    words: "Geschäftsführung, Management, Führungskraft, Führungsposition",
    codes: ["711"],
  },
  {
    id: "office",
    label: "Büro",
    words:
      "Büro, Bürojob, Bürotätigkeit, Büroarbeit, Sekretariat, Sachbearbeitung, kaufmännisch, kaufmännische, Bürobereich, Assistenz, Sachbearbeiter",
    codes: ["714", "713"],
  },
  {
    id: "business",
    label: "Kaufmännische Berufe",
    words: "Kaufmann, Kaufleute, kaufmännischer Bereich",
    codes: ["611", "612", "613", "62102", "713", "714", "721", "722"],
  },
  {
    id: "human-resources",
    label: "Personal",
    words: "Personal, Personalwesen, HR, Personalabteilung",
    codes: ["715"],
  },
  {
    id: "finance",
    label: "Finanzen und Versicherung",
    words: "Bank, Versicherung, Finanzen, Banken",
    codes: ["721"],
  },
  {
    id: "accounting",
    label: "Rechnungswesen",
    words: "Rechnungswesen, Finanzwesen",
    codes: ["722"],
  },
  {
    id: "taxes",
    label: "Steuern",
    words: "Steuer, Steuern, Steuerberatung, Steuerbüro, Steuerkanzlei",
    codes: ["723"],
  },
  {
    id: "law",
    label: "Recht",
    words: "Recht, Jura, Kanzlei, Rechtsanwaltskanzlei",
    codes: ["731"],
  },
  {
    id: "administration",
    label: "Verwaltung",
    words: "Verwaltung, öffentlicher Dienst, Behörde, Verwaltungstätigkeit",
    codes: ["732"],
  },
  {
    id: "practice",
    label: "Arztpraxis",
    words: "Arztpraxis, Praxis, Zahnarztpraxis, Arztpraxen",
    codes: ["811"],
  },
  {
    id: "laboratory",
    label: "Medizinisches Labor",
    words: "MTA, MTLA, medizinisches Labor",
    codes: ["812"],
  },
  {
    id: "care",
    label: "Pflege",
    words:
      "Pflege, Pflegekraft, Pflegebereich, Pflegeberufe, Pflegepersonal, Pflegedienst, ambulante Pflege, stationäre Pflege, Pflegestation",
    codes: ["813", "821"],
  },
  {
    id: "nursing",
    label: "Krankenpflege",
    words: "Krankenpflege, Intensivpflege, Krankenhaus, Klinik",
    codes: ["813"],
  },
  {
    id: "elder-care",
    label: "Altenpflege",
    words:
      "Altenpflege, Seniorenpflege, Altenheim, Seniorenheim, Pflegeheim, Altenbetreuung, Seniorenzentrum, Seniorenbetreuung",
    codes: ["821", "83131"],
  },
  { id: "rescue", label: "Rettungsdienst", words: "Rettungsdienst", codes: ["8134"] },
  { id: "doctors", label: "Ärztliche Berufe", words: "Medizin, Ärzte", codes: ["814"] },
  {
    id: "therapy",
    label: "Therapie",
    words: "Therapie, Therapeut, Therapieberufe",
    codes: ["816", "817"],
  },
  { id: "pharmacy", label: "Apotheke", words: "Apotheke, Pharmazie", codes: ["818"] },
  {
    id: "body-care",
    label: "Kosmetik und Körperpflege",
    words: "Kosmetik, Körperpflege, Beauty, Nagelstudio, Friseursalon",
    codes: ["823"],
  },
  {
    id: "social",
    label: "Erziehung und Soziales",
    words: "Soziales, sozial, sozialer Bereich, Pädagogik, pädagogisch",
    codes: ["831"],
  },
  {
    id: "social-work",
    label: "Sozialarbeit",
    words: "Sozialarbeit, soziale Arbeit, Sozialpädagogik, Sozialdienst",
    codes: ["8312"],
  },
  {
    id: "children",
    label: "Kinderbetreuung",
    words:
      "Kita, Kindergarten, Kindertagesstätte, Kinderbetreuung, Arbeit mit Kindern, Kinder, Krippe, OGS, offener Ganztag, Ganztag",
    codes: ["8311"],
  },
  {
    id: "companions",
    label: "Betreuung",
    words: "Betreuung, Betreuer, Betreuungskraft, Alltagsbegleitung",
    codes: ["831", "832"],
  },
  {
    id: "housekeeping",
    label: "Hauswirtschaft",
    words: "Hauswirtschaft, Haushalt, Privathaushalt",
    codes: ["832"],
  },
  {
    id: "teaching",
    label: "Unterricht",
    words: "Lehrer, Schule, Unterricht, Lehrkraft, Grundschule",
    codes: ["841", "842", "844"],
  },
  {
    id: "training",
    label: "Ausbildung und Training",
    words: "Dozent, Erwachsenenbildung",
    codes: ["844"],
  },
  {
    id: "sports",
    label: "Sport",
    words: "Sport, Fitness, Fitnessstudio",
    codes: ["8450", "8452", "8453", "8454", "8455", "8458"],
  },
  { id: "driving-school", label: "Fahrschule", words: "Fahrschule", codes: ["8451"] },
  {
    id: "marketing",
    label: "Werbung und Marketing",
    words: "Werbung, Werbebranche",
    codes: ["921"],
  },
  {
    id: "call-centre",
    label: "Callcenter",
    words: "Callcenter, Kundenhotline, Kundenservice",
    codes: ["9212"],
  },
  {
    id: "media",
    label: "Medien",
    words: "Medien, Journalismus, Redaktion",
    codes: ["922", "924", "232", "943", "944"],
  },
  {
    id: "design",
    label: "Gestaltung",
    words: "Design, Gestaltung, Grafik",
    codes: ["232", "931", "932"],
  },
  {
    id: "music",
    label: "Musik und Bühne",
    words: "Musik, Theater, Bühne",
    codes: ["941", "942", "944", "946"],
  },
  {
    id: "helper",
    label: "Helfertätigkeiten",
    words:
      "Helfer, Helferjob, Helferjobs, Helfertätigkeit, Hilfsarbeiter, Hilfsarbeit, Hilfskraft, Hilfsjob, ungelernt, Ungelernte, Anlernkraft, Anlerntätigkeit, Hiwi, Handlanger",
    level: 1,
  },
];
