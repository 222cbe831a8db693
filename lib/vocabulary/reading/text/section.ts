/**
 * What a passage of an ad is about. `unmarked`: the ad has no headings. `intro`: before the first
 * heading of an ad that has some. `search`: a sentence there that says whom the employer looks for.
 */
export type Section =
  | "title"
  | "unmarked"
  | "intro"
  | "search"
  | "about"
  | "tasks"
  | "profile"
  | "welcome"
  | "offer"
  | "contact";

// The first that matches a heading decides; the order keeps "Was Sie mitbringen" from "Was Sie erwartet".
const headings: readonly (readonly [Section, RegExp])[] = [
  [
    "welcome",
    /nice.?to.?have|^(?:wünschenswert|von vorteil)|pluspunkte|^(?:ideal|optimal)erweise|^bonus$|könn(?:t|en).* punkten/,
  ],
  [
    "contact",
    /^(?:ihr |dein )?kontakt(?:daten|informationen|person|aufnahme)?$|\bbewerb|\bbewirb|ansprechpartner|ansprechperson|^interesse|interesse geweckt|noch fragen|^fragen|weitere informationen|neugierig|jetzt bist du|how to apply|contact|datenschutz|^hinweis|klingt (?:gut|nach)/,
  ],
  [
    "profile",
    /profil|anforderung|voraussetzung|qualifikation|qualification|mitbring|(?:bringst|bringen|bringt) .{0,20}\bmit\b|wir (?:erwarten|wünschen)|erwarten wir|wir .{0,20}wünschen|wünschen wir uns|du hast\b|sie haben\b|zeichne[nt] (?:dich|sie)|(?:dich|sie) .{0,20}aus(?:zeichnet)?$|wen (?:wir )?suchen|wir suchen|passt du|passen sie|du passt|fähigkeiten|kenntnisse|must.?have|requirement|your profile|you (?:bring|have)|skills|wer du bist|wer sie sind|was du (?:kannst|können)|dafür brauchst|das solltest|das sollten|damit (?:überzeug|punkt)/,
  ],
  [
    "tasks",
    /aufgabe|tätigkeit|deine rolle|ihre rolle|die rolle|deine position|^verantwort|verantwortungsbereich|das machst du|was du (?:machst|bewegst|tust)|das tun sie|einsatzbereich|arbeitsbereich|stellenbeschreibung|dein beitrag|ihr beitrag|dein job|task|responsib|what you.ll do|your role|your mission|deine mission/,
  ],
  [
    "offer",
    /\bbiete|benefit|vorteile|unser angebot|leistungen|freuen|perks|gründe|rahmenbedingung|konditionen|offer|uns auszeichnet|fördert|begeistern|arbeitgeberleistung|dein plus|ihr plus|\bextras|vergütung|arbeitszeit|verdienst|gehalt|warum (?:wir|zu uns|du|sie)|why (?:us|join)/,
  ],
  [
    "about",
    /über uns|wer wir sind|unternehmen|das sind wir|about us|wir sind|dein team|unser team|das team|vorstell|arbeitgeber|die firma/,
  ],
];

const beforeTasks: ReadonlySet<Section> = new Set<Section>(["unmarked", "intro", "about"]);

const whatAwaits =
  /erwartet (?:dich|sie|euch)|(?:dich|sie|euch) .{0,15}erwartet|what (?:awaits|to expect)/;

// "Abwechslungsreiche Tätigkeit" praises the job and heads nothing.
const praise =
  /^(?:eine? )?(?:abwechslung|spannend|interessant|vielseitig|anspruchsvoll|verantwortungsvoll)/;

/** The section a heading opens; "Was Sie erwartet" means tasks first and the offer afterwards. */
export const sectionOfHeading = (heading: string, before: Section): Section | undefined => {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, "");
  if (praise.test(words)) return undefined;
  if (whatAwaits.test(words)) return beforeTasks.has(before) ? "tasks" : "offer";
  return knownHeading(words);
};

// Ads share their headings, and lines that are none come twice: as candidate and as text.
const MOST_KNOWN_HEADINGS = 5000;
const knownHeadings = new Map<string, Section | undefined>();

const knownHeading = (words: string): Section | undefined => {
  if (knownHeadings.has(words)) return knownHeadings.get(words);
  const section = headings.find(([, pattern]) => pattern.test(words))?.[0];
  if (knownHeadings.size >= MOST_KNOWN_HEADINGS) knownHeadings.clear();
  knownHeadings.set(words, section);
  return section;
};

const sentences: readonly (readonly [Section, RegExp])[] = [
  [
    "offer",
    /^(?:wir|unser (?:unternehmen|betrieb)) (?:biete|zahle|übernehme|finanziere|ermögliche|garantiere|vergüte|schule)|bieten wir|erwartet (?:dich|sie)\b|\b(?:du|sie) (?:erhältst|erhalten|bekommst|bekommen|profitier)|erhalten sie\b|es erwarten (?:dich|sie)|freuen sie sich auf|freu dich auf|arbeiten sie ein\b/,
  ],
  [
    "tasks",
    /(?:ihren|deinen|den) (?:\w+ )?aufgaben|(?:ihre|deine) (?:\w+ )?aufgaben?\b|sie (?:übernehmen|unterstützen|kümmern|sorgen|arbeiten|sind (?:zuständig|verantwortlich))|du (?:übernimmst|unterstützt|kümmerst|sorgst|bist (?:zuständig|verantwortlich))/,
  ],
  [
    "search",
    /\b(?:sie|du|bewerber\w*) (?:bringst?|bringen|verfügst?|verfügen|hast|haben|besitzt|besitzen|kannst|können|solltest|sollten|beherrsch\w+|sprichst|sprechen)\b|voraus(?:gesetzt|setzung)|erforderlich|erwarten wir|wir erwarten|wir setzen|(?:ideal|optimal)erweise|wünschenswert|von vorteil|notwendig|zwingend|such(?:en|t)\b|gesucht|nicht nötig/,
  ],
  [
    "about",
    /^(?:wir sind|als (?:\w+ )?(?:familien|traditions|mittelständ|führend)\S*|unser (?:\w+ )?(?:unternehmen|betrieb|haus)|seit (?:über )?\d+|die firma|das unternehmen)|mitarbeiter(?:n|innen)? (?:an|in) (?:\w+ )?(?:standort|länder)/,
  ],
];

const openSections: ReadonlySet<Section> = new Set<Section>(["unmarked", "intro", "about"]);

// Strong enough to stand up to a heading over the tasks: "Du verfügst über fließendes Deutsch".
const bringsAlong =
  /^(?:zudem |außerdem |darüber hinaus |idealerweise )?(?:(?:du|sie) (?:verfügst|verfügen|bringst|bringen|besitzt|besitzen|sprichst|sprechen)|(?:verfügst|bringst|sprichst) du|(?:verfügen|bringen|sprechen) sie)\b/;

const demands = /(?:erforderlich|voraussetzung)(?!\p{L})/u;

/** What a single sentence is about where no heading says it; elsewhere the heading decides. */
export const sectionOfSentence = (sentence: string, section: Section): Section => {
  const words = sentence.toLowerCase();
  if (section === "tasks" && bringsAlong.test(words)) return "profile";
  if (section === "contact" && demands.test(words)) return "search";
  return openSections.has(section) ? ownSection(words, section) : section;
};

const ownSection = (words: string, section: Section): Section => {
  const own = sentences.find(([, pattern]) => pattern.test(words))?.[0] ?? section;
  return own === "search" && section === "unmarked" ? "profile" : own;
};
