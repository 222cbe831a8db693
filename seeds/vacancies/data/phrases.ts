/** Turns of phrase that ads share. */
export type Voice = {
  readonly tasks: readonly string[];
  readonly profile: readonly string[];
  readonly benefits: readonly string[];
  readonly closings: readonly string[];
};

export const formalVoice: Voice = {
  tasks: [
    "Ihre Aufgaben",
    "Das erwartet Sie",
    "Tätigkeiten",
    "Was Sie bei uns tun",
    "Aufgabengebiet",
  ],
  profile: [
    "Das bringen Sie mit",
    "Ihr Profil",
    "Anforderungen",
    "Wir wünschen uns",
    "Was wir erwarten",
  ],
  benefits: [
    "Wir bieten einen sicheren Arbeitsplatz, pünktlichen Lohn und nette Kolleginnen und Kollegen.",
    "Die Einarbeitung übernimmt eine feste Ansprechperson.",
    "Arbeitskleidung wird gestellt, Parkplätze und Fahrradständer sind vorhanden.",
    "Der Betrieb ist mit Bus und Bahn erreichbar.",
    "Es gibt 30 Tage Urlaub und einen Zuschuss zum Deutschlandticket.",
    "Sonderzahlungen im Juni und im November gehören dazu.",
    "Dienstpläne stehen vier Wochen im Voraus fest, Wünsche werden berücksichtigt.",
    "Wasser und Kaffee sind frei, mittags gibt es eine warme Mahlzeit für kleines Geld.",
    "Wer sich weiterbilden möchte, bekommt Zeit und einen Zuschuss.",
    "Nach der Probezeit ist eine betriebliche Altersvorsorge möglich.",
    "Ein Schnuppertag vorab ist jederzeit möglich.",
    "Wir sprechen im Team Deutsch, Polnisch, Türkisch und Arabisch und helfen uns gegenseitig.",
  ],
  closings: [
    "Rufen Sie einfach an oder schreiben Sie uns, ein Lebenslauf genügt.",
    "Wir freuen uns auf Ihre Bewerbung, gern auch per E-Mail.",
    "Bewerbungen von Menschen mit Schwerbehinderung sind ausdrücklich erwünscht.",
    "Fragen beantwortet das Büro werktags zwischen 8 und 16 Uhr.",
    "Kommen Sie vorbei und sehen Sie sich den Arbeitsplatz an.",
    "Zeugnisse können Sie später nachreichen.",
    "Für einen ersten Eindruck reichen uns drei Sätze über Sie.",
  ],
};

export const casualVoice: Voice = {
  tasks: ["Deine Aufgaben", "Das machst du bei uns", "Dein Job", "So sieht dein Tag aus"],
  profile: [
    "Das bringst du mit",
    "Du passt zu uns, wenn",
    "Dein Profil",
    "Das wünschen wir uns von dir",
  ],
  benefits: [
    "Dich erwartet ein Team, das zusammenhält, und ein Chef, der mitarbeitet.",
    "Du bekommst eine Patin oder einen Paten für die ersten Wochen.",
    "Arbeitskleidung, Werkzeug und Getränke gibt es von uns.",
    "Urlaub kannst du früh planen, Überstunden feierst du ab.",
    "Mit dem Bus bist du in wenigen Minuten vom Bahnhof bei uns.",
    "Wir zahlen einen Zuschuss zum Deutschlandticket.",
    "Einmal im Monat frühstücken wir zusammen.",
    "Du darfst Fehler machen, wenn du daraus lernst.",
    "Lernen hört bei uns nicht auf: Kurse und Scheine bezahlen wir.",
  ],
  closings: [
    "Schreib uns eine kurze Nachricht, wir melden uns innerhalb einer Woche.",
    "Ruf an, frag nach, komm vorbei.",
    "Ein Probetag hilft uns beiden bei der Entscheidung.",
    "Ein Anschreiben brauchst du nicht.",
    "Wir freuen uns auf dich, egal welchen Umweg dein Lebenslauf genommen hat.",
  ],
};

/** The same headings and offers as a hurried employer writes them. */
export const hurriedVoice: Voice = {
  tasks: ["Aufgaben", "Tätigkeit", "Zu tun ist"],
  profile: ["Voraussetzungen", "Mitbringen sollten Sie", "Bedingungen"],
  benefits: [
    "Bezahlung pünktlich zum Monatsende, Probearbeiten erwünscht.",
    "Gutes Betriebsklima, langfristige Beschäftigung bei Eignung.",
    "Alles Weitere besprechen wir im persönlichen Gespräch.",
    "Arbeitsbeginn nach Absprache, auch kurzfristig.",
  ],
  closings: [
    "Bei Interresse bitte telefonisch melden.",
    "Bewerbung bitte schriftlich oder per Mail, Unterlagen werden nicht zurückgeschickt.",
    "Bitte nur ernst gemeinte Anfragen.",
    "Bitte ab 14 Uhr anrufen, vorher ist im Betrieb niemand am Telefon.",
  ],
};

export const genderMarks: readonly string[] = [
  "(m/w/d)",
  "(m/w/d)",
  "(m/w/d)",
  "(m/w/d)",
  "m/w/d",
  "(w/m/d)",
  "(gn)",
  "(m/w/x)",
];

export const contacts: readonly string[] = [
  "Frau Birkenhain",
  "Herr Sandkorn",
  "Frau Wolkenstein-Demo",
  "Herr Tannenzapf",
  "Frau Kirschblatt",
  "Herr Mooswinkel",
  "Frau Regenpfeifer",
  "Herr Distelfink",
  "Frau Honigtau",
  "Personalabteilung",
];
