import { isMarkedAt } from "./gender-marks";
import { isJoiningWord } from "./noise-words";
import { foldScript } from "./script-folding";

const word = "[\\p{L}\\p{M}\\p{N}.'’-]+";
const legalForm =
  "(?:g?GmbH|AG|KG|OHG|KGaA|GbR|UG|PartG(?:mbB)?|e\\.\\s?(?:K|V|G)\\.?|eG|mbH|SE|Ltd\\.?|Inc\\.?|B\\.\\s?V\\.?|BV|S\\.\\s?A\\.?|SARL|Sp\\.\\s?z\\s?o\\.\\s?o\\.?|d\\.o\\.o\\.|ООО|ТОВ|A\\.Ş\\.)";

// „Bäcker GmbH & Co. KG“: the legal form and the name before it, which may be of two words joined.
const company = new RegExp(
  `(?<![\\p{L}])(?:${word}\\s*(?:&|\\+|und)\\s*)?${word}\\s+${legalForm}(?:\\s*(?:&|und|u\\.)\\s*Co\\.?(?:\\s*(?:KG(?:aA)?|OHG))?)?(?![\\p{L}])`,
  "gu",
);

// „… sucht Buchhalter“: who searches stands before, who is wanted behind.
const seeking =
  /^(.{0,200}?)(?<![\p{L}])(?:sucht|suchen|stellt\s+ein|braucht|is\s+hiring|are\s+hiring|seeks|zoekt|recrute|recherche|cerca|busca|szuka|poszukuje|ищет|требует|шукає|търси|arıyor)(?![\p{L}])\s*:?\s*(.+)$/isu;

// „für Frau Koch“, „Praxis Dr. Bauer“, „Familie Schneider“.
const personTitle =
  /(?<![\p{L}-])(?:Frau|Herrn?|Familie|Fam\.|Dr\.(?:\s?med\.(?:\s?dent\.)?)?|Prof\.|Mrs?\.?|Ms\.?|Hr\.|Fr\.)(?:\s+(?:Dr\.|Prof\.)(?:\s?med\.)?)*\s+([\p{L}-]+)/giu;

// Occupations that are common surnames and stand behind the kind of house: „Autohaus Koch“.
const surnames =
  "Koch|Bauer|Bäcker|Becker|Schneider|Müller|Fischer|Schmied|Weber|Wagner|Schäfer|Zimmermann|Maurer|Metzger|Fleischer|Jäger|Förster|Richter|Gärtner|Kaufmann|Köhler|Seiler|Sattler|Glaser|Drechsler|Töpfer|Schreiner|Tischler|Maler|Dreher|Schuster|Schlosser|Krämer|Bergmann|Steinmetz|Ziegler|Zimmerer|Küster|Propst|Lehrer|Sänger|Winzer|Imker|Wirth?|Brauer|Färber|Gerber|Kürschner|Pfarrer|Vogt";
const houses =
  "Autohaus|Firma|Fa\\.|Praxis|(?:Zahn|Tier)?arztpraxis|Kanzlei|Hotel|Gasthof|Gasthaus|Restaurant|Café|Cafe|Metzgerei|Bäckerei|Fleischerei|Konditorei|Salon|Friseursalon|Spedition|Haus|Modehaus|Möbelhaus|Kaufhaus|Schuhhaus|Fahrschule|Apotheke|Tischlerei|Schreinerei|Gärtnerei|Weingut|Brauerei|Seniorenheim|Pflegedienst|Reisebüro|Steuerbüro|Architekturbüro|Ingenieurbüro|Verlag";
const houseWithSurname = new RegExp(
  `(?<![\\p{L}])(${houses})\\s+(?:${surnames})(?![\\p{L}:*_/(-])`,
  "gu",
);
const wantedRightAfter = /^\s*(?:gesucht|ab\s+sofort|in\s+(?:voll|teil)zeit|als\s|für\s|im\s)/iu;

/** The title without names of employers and persons, which often look like occupations. */
export const withoutNames = (title: string): string =>
  withoutSurnames(title.replace(company, " ")).replace(
    personTitle,
    (found: string, name: string) => (isJoiningWord(foldScript(name)) ? found : " "),
  );

const withoutSurnames = (title: string): string =>
  title.replace(houseWithSurname, (found: string, house: string, position: number) => {
    const end = position + found.length;
    const isOccupation =
      isMarkedAt(title, end) || wantedRightAfter.test(title.slice(end, end + 40));
    return isOccupation ? found : `${house} `;
  });

/** „Bäckerei Meier sucht Buchhalter“ in its two halves; undefined where nobody searches. */
export const splitAtSeeking = (
  title: string,
): { readonly before: string; readonly wanted: string } | undefined => {
  const [, before = "", wanted = ""] = seeking.exec(title) ?? [];
  return before.trim() && wanted.trim() ? { before, wanted } : undefined;
};
