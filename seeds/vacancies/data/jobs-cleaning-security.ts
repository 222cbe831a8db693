import type { JobTemplate } from "../job-template";

export const cleaningJobs: readonly JobTemplate[] = [
  {
    occupation: "reinigungskraft",
    count: 12,
    minijobs: 6,
    titles:
      "Reinigungskraft | Reinigungskraft für Büroräume | Raumpfleger | Reinigungskraft Schule | Putzkraft",
    oddTitles:
      "REINIGUNGSKRAFT (M/W/D) TEILZEIT | Putzhilfe f. Büro gesucht, 2x wöchentl. | Reinigungskräfte gesucht in mehreren Objekten!!",
    tasks:
      "Büros und Flure reinigen | Sanitärräume putzen und desinfizieren | Papierkörbe leeren | Böden wischen und saugen | Verbrauchsmaterial nachfüllen | Türen und Glasflächen säubern",
    profile:
      "Gründlich und zuverlässig | Diskret im Umgang mit fremdem Eigentum | Erfahrung nicht nötig | Wenig Deutsch genügt",
    needs: "unterhaltsreinigung sanitaerreinigung",
    welcomes: "bodenpflege reinigungsmaschinen desinfektion",
    demands: ["walking", "wet", "chemicals", "kneeling"],
    times: ["earlyMorning", "evening", "minijobEvening", "morning", "minijobMorning", "afternoon"],
    pay: ["hour", 14.25, 15],
    sector: "cleaning",
    german: [undefined, "A1"],
    experience: "none",
    suited: { noExperience: true, refugees: true, severelyDisabled: true },
  },
  {
    occupation: "haushaltsreinigungskraft",
    count: 4,
    minijobs: 4,
    titles: "Haushaltshilfe | Reinigungskraft im Privathaushalt | Putzhilfe privat",
    tasks:
      "Wohnräume, Küche und Bad reinigen | Fenster putzen | Wäsche waschen und bügeln | Einkäufe erledigen",
    profile:
      "Vertrauenswürdig | Selbstständig | Mit Bus oder Fahrrad gut erreichbar | Nichtraucherhaushalt",
    needs: "unterhaltsreinigung waschen-buegeln",
    welcomes: "einkaufen-besorgungen glasreinigung",
    demands: ["walking", "kneeling", "chemicals"],
    times: ["minijobMorning", "morning"],
    pay: ["hour", 14, 16],
    sector: "cleaning",
    german: [undefined, "A2"],
    experience: "welcome",
    where: "kreis",
  },
  {
    occupation: "glasreiniger",
    count: 2,
    titles: "Glasreiniger | Glas- und Gebäudereiniger",
    tasks:
      "Fenster und Fassaden reinigen | Photovoltaikanlagen säubern | Hubarbeitsbühne nutzen | Fahrzeug beladen",
    profile: "Erfahrung in der Glasreinigung | Schwindelfreiheit | Führerschein B | Deutsch A2",
    needs: "glasreinigung fuehrerschein-b",
    welcomes: "fassadenreinigung hubarbeitsbuehne-schein",
    demands: ["heights", "outdoor", "wet"],
    times: ["fullTimeDay"],
    pay: ["hour", 17.65, 18.5],
    sector: "cleaning",
    german: [undefined, "A2"],
    experience: "required",
  },
  {
    occupation: "krankenhausreiniger",
    count: 3,
    titles: "Reinigungskraft Krankenhaus | Reinigung in der Pflegeeinrichtung",
    tasks:
      "Patientenzimmer reinigen | Flächen desinfizieren | Abfälle trennen | Betten aufbereiten",
    profile: "Hygienebewusst | Impfnachweis Masern | Schicht auch am Wochenende | Deutsch A2",
    needs: "unterhaltsreinigung desinfektion",
    welcomes: "masernschutz-nachweis reinigungsmittel",
    demands: ["walking", "chemicals", "wet"],
    times: ["morning", "partFlexible"],
    pay: ["hour", 14.25, 15],
    sector: "cleaning",
    german: ["A2", "A1"],
    experience: "none",
    suited: { noExperience: true },
  },
  {
    occupation: "waeschereihelfer",
    count: 3,
    titles: "Wäschereihelfer | Mitarbeiter Wäscherei",
    tasks: "Wäsche sortieren | Maschinen befüllen | Mangeln und falten | Ware nach Kunden packen",
    profile:
      "Ausdauer im Stehen | Sorgfalt | Hitze und Dampf stören Sie nicht | Kein Deutsch nötig",
    needs: "waschen-buegeln sortieren",
    welcomes: "textilreinigung",
    demands: ["standing", "heat", "lifting-over-10-kg"],
    times: ["twoShifts", "schoolHours", "morning"],
    pay: ["hour", 13.9, 14.4],
    sector: "cleaning",
    german: [undefined, "A1"],
    experience: "none",
    suited: { noExperience: true, refugees: true, severelyDisabled: true },
  },
  {
    occupation: "hausmeister",
    count: 4,
    minijobs: 1,
    titles: "Hausmeister | Hausmeister für Wohnanlagen | Schulhausmeister",
    tasks:
      "Kleine Reparaturen ausführen | Außenanlagen pflegen | Handwerksfirmen einweisen | Heizung kontrollieren | Winterdienst",
    profile:
      "Handwerkliche Ausbildung oder Erfahrung | Führerschein B | Freundlich und selbstständig | Rufbereitschaft",
    needs: "hausmeistertaetigkeiten kleinreparaturen",
    welcomes: "aussenanlagenpflege winterdienst fuehrerschein-b",
    demands: ["walking", "outdoor", "lifting-over-10-kg"],
    times: ["fullTimeDay", "partTime", "minijobMorning"],
    pay: ["hour", 15, 17.5],
    sector: "public",
    german: ["B1", "B1"],
    experience: "welcome",
    suited: { severelyDisabled: true },
  },
];

export const securityJobs: readonly JobTemplate[] = [
  {
    occupation: "sicherheitsmitarbeiter",
    count: 5,
    titles: "Sicherheitsmitarbeiter § 34a | Mitarbeiter Objektschutz | Wachmann/Wachfrau",
    oddTitles: "Security (m/w/d) mit 34a Schein gesucht",
    tasks:
      "Rundgänge machen | Zutritt kontrollieren | Vorfälle dokumentieren | Alarme verfolgen | Besucherinnen und Besucher anmelden",
    profile:
      "Unterrichtung oder Sachkunde nach § 34a GewO | Einwandfreies Führungszeugnis | Deutsch B1 | Schichtdienst",
    needs: "objektschutz unterrichtung-34a streifendienst",
    welcomes: "sachkunde-34a deeskalation ersthelfer",
    demands: ["walking", "standing", "night", "rotating-shifts"],
    times: ["threeShifts", "night", "rota"],
    pay: ["hour", 14.5, 16.5],
    sector: "security",
    german: ["B1", "B1"],
    experience: "none",
    suited: { careerChangers: true },
  },
  {
    occupation: "pfoertner",
    count: 2,
    titles: "Pförtner | Mitarbeiter Empfang und Pforte",
    tasks:
      "Besuch empfangen | Schlüssel ausgeben | Telefonzentrale bedienen | Lieferverkehr einweisen",
    profile:
      "Freundlich und aufmerksam | Ruhige Tätigkeit im Sitzen | Deutsch B1 | Schwerbehinderte Menschen sind willkommen",
    needs: "pfortendienst empfang",
    welcomes: "unterrichtung-34a telefonzentrale",
    demands: ["sitting", "customer-contact"],
    times: ["rota", "night", "partTime"],
    pay: ["hour", 14.2, 15.2],
    sector: "security",
    german: ["B1", "B1"],
    experience: "none",
    suited: { severelyDisabled: true, careerChangers: true },
  },
];
