import type { JobTemplate } from "../job-template";

/** Work on one's own account; a person pays their own insurance and taxes. */
const selfEmployed = (
  template: Omit<JobTemplate, "offerType" | "times" | "count"> & { readonly count?: number },
): JobTemplate => ({
  ...template,
  offerType: "self-employment",
  times: ["free"],
  count: template.count ?? 2,
});

export const selfEmployment: readonly JobTemplate[] = [
  selfEmployed({
    occupation: "handelsvertreter",
    count: 3,
    titles:
      "Handelsvertreter auf Provisionsbasis | Selbstständiger Vertriebspartner | Handelsvertretung Haushaltswaren",
    tasks:
      "Kundschaft im eigenen Gebiet besuchen | Produkte vorführen | Bestellungen aufnehmen | Termine selbst planen",
    profile: "Gewerbeschein | Eigenes Auto | Verkaufstalent | Keine Festvergütung, reine Provision",
    needs: "aussendienst akquise",
    welcomes: "fuehrerschein-b",
    demands: ["driving", "travel", "customer-contact"],
    payText: "Provision",
    sector: "office",
    german: ["B2", "B2"],
  }),
  selfEmployed({
    occupation: "auslieferungsfahrer",
    titles: "Selbstständiger Kurierfahrer mit eigenem Transporter | Subunternehmer Paketzustellung",
    tasks:
      "Touren mit eigenem Fahrzeug fahren | Sendungen zustellen | Abrechnung je Stopp | Tourenplan einhalten",
    profile: "Gewerbeanmeldung | Eigener Transporter bis 3,5 t | Zuverlässigkeit | Deutsch A2",
    needs: "ausliefern fuehrerschein-b",
    demands: ["driving", "lifting-over-10-kg", "time-pressure"],
    payText: "Vergütung je Stopp",
    sector: "transport",
    german: ["A2", "A2"],
  }),
  selfEmployed({
    occupation: "kindertagespflegeperson",
    count: 3,
    titles: "Kindertagespflegeperson | Tagesmutter/Tagesvater",
    tasks:
      "Bis zu fünf Kinder betreuen | Mahlzeiten zubereiten | Spielen und fördern | Mit Eltern absprechen",
    profile:
      "Pflegeerlaubnis oder Bereitschaft zum Kurs | Kindgerechte Räume | Erweitertes Führungszeugnis | Unterstützung durch die Fachberatung",
    needs: "kinderbetreuung kindertagespflege-erlaubnis",
    welcomes: "kindertagespflege-kurs ersthelfer",
    demands: ["noise", "lifting-over-10-kg"],
    payText: "laufende Geldleistung je Kind und Stunde",
    sector: "children",
    german: ["B2", "B1"],
    where: "kreis",
  }),
  selfEmployed({
    occupation: "fitnesstrainer",
    titles: "Kursleitung Fitness auf Honorarbasis | Trainer Rückenfit (Honorar)",
    tasks: "Kurse leiten | Übungen erklären | Anwesenheit führen | Geräte prüfen",
    profile: "Trainerlizenz | Freude an Gruppen | Rechnung auf Honorarbasis | Abends verfügbar",
    needs: "sportangebote-leiten fitnesstrainer-lizenz",
    demands: ["standing", "customer-contact"],
    pay: ["hour", 22, 30],
    sector: "social",
    german: ["B1", "B1"],
  }),
  selfEmployed({
    occupation: "versicherungsvertreter",
    titles: "Versicherungsvertreter (§ 84 HGB) | Agenturpartner Versicherung",
    tasks: "Kundschaft beraten | Verträge vermitteln | Schäden aufnehmen | Bestand pflegen",
    profile:
      "Sachkundenachweis oder Bereitschaft dazu | Kontaktfreude | Bürozeiten frei wählbar | Gutes Deutsch",
    needs: "versicherungsberatung akquise",
    welcomes: "versicherungsvermittler-sachkunde fuehrerschein-b",
    demands: ["screen-work", "customer-contact"],
    payText: "Provision mit Startgarantie für zwölf Monate",
    sector: "office",
    german: ["C1", "C1"],
  }),
  selfEmployed({
    occupation: "friseur",
    titles: "Stuhlmiete im Salon | Friseur/in zur Stuhlmiete",
    tasks:
      "Eigene Kundschaft bedienen | Preise selbst festlegen | Salon mitnutzen | Buchung über gemeinsamen Kalender",
    profile:
      "Meisterbrief oder Eintragung in die Handwerksrolle | Eigener Kundenstamm | Selbstständigkeit | Gepflegter Umgang",
    needs: "haare-schneiden haare-faerben",
    demands: ["standing", "wet", "customer-contact"],
    sector: "crafts",
    german: ["B1", "A2"],
    vocational: "master-craftsperson",
  }),
];

/** Arbeitsgelegenheiten (§ 16d SGB II): additional work in the public interest with an allowance. */
const workOpportunity = (
  template: Pick<JobTemplate, "occupation" | "titles" | "tasks" | "needs" | "demands"> & {
    readonly count: number;
  },
): JobTemplate => ({
  ...template,
  offerType: "work-opportunity",
  profile:
    "Sie beziehen Leistungen nach dem SGB II | Sie möchten wieder einen geregelten Tag | Fachanleitung und sozialpädagogische Begleitung sind dabei | Zuweisung nur über Ihre Vermittlungsfachkraft",
  times: ["subsidised"],
  pay: ["hour", 2, 2],
  payText: "Mehraufwandsentschädigung zusätzlich zum Bürgergeld",
  sector: "subsidised",
  german: [undefined, "A1"],
  experience: "none",
  suited: { noExperience: true, severelyDisabled: true, refugees: true },
  where: "kreis",
  temporaryMonths: 6,
});

export const workOpportunities: readonly JobTemplate[] = [
  workOpportunity({
    occupation: "landschaftspfleger",
    count: 4,
    titles: "AGH Naturschutz und Wanderwege | Arbeitsgelegenheit Grünpflege",
    tasks: "Wanderwege freischneiden | Nistkästen bauen | Müll sammeln | Bänke streichen",
    needs: "naturschutz",
    demands: ["outdoor", "walking"],
  }),
  workOpportunity({
    occupation: "verkaufshelfer",
    count: 4,
    titles: "AGH Sozialkaufhaus | Arbeitsgelegenheit Kleiderkammer",
    tasks: "Spenden sortieren | Kleidung auszeichnen | Möbel ausstellen | Kundschaft helfen",
    needs: "sortieren",
    demands: ["standing", "lifting-over-5-kg"],
  }),
  workOpportunity({
    occupation: "fahrradmonteur",
    count: 3,
    titles: "AGH Fahrradwerkstatt | Arbeitsgelegenheit Radstation",
    tasks:
      "Fahrräder zerlegen und reparieren | Teile reinigen | Fundräder erfassen | Kundschaft beraten",
    needs: "zweiradreparatur",
    demands: ["standing", "fine-motor"],
  }),
  workOpportunity({
    occupation: "senioren-assistenz",
    count: 3,
    titles: "AGH Seniorenbegleitung | Arbeitsgelegenheit im Seniorenheim",
    tasks: "Vorlesen | Spaziergänge begleiten | Spielenachmittage vorbereiten | Kleine Botengänge",
    needs: "seniorenbetreuung",
    demands: ["walking", "customer-contact"],
  }),
  workOpportunity({
    occupation: "kuechenhelfer",
    count: 3,
    titles: "AGH Tafel und Suppenküche | Arbeitsgelegenheit Küche",
    tasks: "Lebensmittel prüfen | Ware ausgeben | Gemüse putzen | Kisten spülen",
    needs: "gemuese-vorbereiten",
    demands: ["standing", "wet"],
  }),
  workOpportunity({
    occupation: "helfer-holz",
    count: 3,
    titles: "AGH Holzwerkstatt | Arbeitsgelegenheit Spielzeugwerkstatt",
    tasks: "Holzspielzeug reparieren | Teile schleifen | Lackieren | Werkstatt ordnen",
    needs: "holzbearbeitung",
    demands: ["standing", "dust", "fine-motor"],
  }),
];

/** Bürgerarbeit: an insured, funded job in the public interest, 30 hours a week. */
const citizensJob = (
  template: Pick<JobTemplate, "occupation" | "titles" | "tasks" | "needs" | "demands"> & {
    readonly count: number;
  },
): JobTemplate => ({
  ...template,
  offerType: "citizens-work",
  profile:
    "Sie sind schon länger ohne Arbeit | Sie wurden von der Fachkraft für Bürgerarbeit vorgeschlagen | Begleitung durch einen Coach während der ganzen Zeit | Ein Wechsel in eine Stelle ohne Förderung ist jederzeit möglich",
  times: ["thirtyHours"],
  pay: ["hour", 13.9, 13.9],
  payText: "sozialversicherungspflichtig, gefördert",
  sector: "subsidised",
  german: [undefined, "A2"],
  experience: "none",
  suited: { noExperience: true, severelyDisabled: true },
  where: "kreis",
  temporaryMonths: 24,
});

export const citizensWork: readonly JobTemplate[] = [
  citizensJob({
    occupation: "gemeindearbeiter",
    count: 3,
    titles: "Bürgerarbeit Dorfverschönerung | Helfer Bauhof (Bürgerarbeit)",
    tasks: "Spielplätze pflegen | Bänke reparieren | Beete bepflanzen | Schilder reinigen",
    needs: "gartenpflege kleinreparaturen",
    demands: ["outdoor", "lifting-over-10-kg"],
  }),
  citizensJob({
    occupation: "busbegleiter",
    count: 2,
    titles: "Bürgerarbeit Begleitservice Bus und Bahn",
    tasks:
      "Ältere Fahrgäste begleiten | Beim Fahrkartenkauf helfen | Auskünfte geben | Hinweise weiterleiten",
    needs: "fahrgastbetreuung",
    demands: ["walking", "customer-contact"],
  }),
  citizensJob({
    occupation: "museumsaufsicht",
    count: 2,
    titles: "Bürgerarbeit Heimatmuseum",
    tasks:
      "Besuch empfangen | Ausstellung beaufsichtigen | Archivbilder beschriften | Veranstaltungen vorbereiten",
    needs: "aufsicht-fuehren",
    demands: ["standing", "customer-contact"],
  }),
  citizensJob({
    occupation: "kitahelfer",
    count: 2,
    titles: "Bürgerarbeit Küche und Garten in der Kita",
    tasks: "Frühstück vorbereiten | Garten pflegen | Spielzeug reparieren | Wäsche waschen",
    needs: "gemuese-vorbereiten gartenpflege",
    demands: ["standing", "noise"],
  }),
  citizensJob({
    occupation: "hausmeister",
    count: 2,
    titles: "Bürgerarbeit Helfer im Dorfgemeinschaftshaus",
    tasks: "Säle vorbereiten | Stühle stellen | Außenanlagen pflegen | Schlüsselübergaben",
    needs: "hausmeistertaetigkeiten",
    demands: ["lifting-over-10-kg", "outdoor"],
  }),
];
