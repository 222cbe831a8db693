/** Words that may read as in German in every language, and names of official lists. */
const everywhere: ReadonlySet<string> = new Set([
  "Abitur",
  "Atom",
  "Code",
  "Minijob",
  "Passkeys",
  "QR-Code",
  "RSS",
  "Software",
  "online",
]);
const officialNames = /Klassifikation der Berufe 2010|Statistische Ämter|Bundesagentur für Arbeit/;

/** Words that a language shares with German. */
const shared: Readonly<Record<string, readonly string[]>> = {
  en: ["Name"],
  fr: ["Administration", "Master, Diplom"],
  nl: ["Bachelor", "Grenzen", "Master, Diplom", "Stand: {date}", "flexibel", "telefonisch"],
  pl: ["Kontakt", "Konto: {email}", "Telefon"],
  ro: ["Telefon"],
  tr: ["Telefon"],
};

/** Whether a text may read the same in the language as in German. */
export const sameInGerman = (language: string, text: string): boolean =>
  everywhere.has(text) || officialNames.test(text) || (shared[language] ?? []).includes(text);
