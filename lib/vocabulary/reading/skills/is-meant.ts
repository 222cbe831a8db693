import type { PhraseMatch } from "../phrases/phrase-index";
import { ambiguousWords, type WordCondition } from "./ambiguous-words";

type Named = Pick<PhraseMatch<string>, "phrase" | "start" | "end">;

const conditions = new Map(Object.entries(ambiguousWords));

/** Whether words that can mean several things mean the skill in this sentence. */
export const isMeant = (named: Named, sentence: string): boolean => {
  const condition = conditions.get(named.phrase);
  return (
    condition === undefined ||
    (!condition.never &&
      isBeside(named, sentence, condition) &&
      isBetween(named, sentence, condition))
  );
};

const isBeside = (
  { phrase, start, end }: Named,
  sentence: string,
  { beside }: WordCondition,
): boolean => {
  if (!beside) return true;
  const own = beside.test(phrase) ? phrase : " ";
  return beside.test(`${sentence.slice(0, start)}${own}${sentence.slice(end)}`);
};

const NEAR = 30;

const isBetween = (
  { start, end }: Named,
  sentence: string,
  { notAfter, notBefore }: WordCondition,
): boolean =>
  !notAfter?.test(sentence.slice(Math.max(0, start - NEAR), start)) &&
  notBefore?.exec(sentence.slice(end, end + NEAR))?.index !== 0;

// "In Abstimmung mit dem Marketing", "eng mit der Projektleitung": that is what others do.
const othersWork =
  /(?:zusammenarbeit|abstimmung|austausch|schnittstelle|bindeglied|zusammen|\beng|gemeinsam)\s+(?:mit|zwischen|zu)\s+(?:\S+\s+){0,4}$/i;

// "Raum für Kreativität" is given, "Rabatte für Massagen" too.
const given = /(?:raum|platz|zuschuss|rabatte?|angebote?) (?:für|zu[rm]?|auf) (?:\S+\s+){0,3}$/i;

const study =
  /studium|studien|studierende|abgeschlossenes |hochschulabschluss|bachelor|master|fachrichtung|studiengang|(?:ausbildung|fachkraft|meister|techniker) (?:als|im bereich|in|zu[rm]) /gi;
const practice =
  /erfahrung|kenntnis|umgang|praxis|know-how|\bwissen\b|fachwissen|beherrsch|sowie|sicher|fertigkeit|fähigkeit|einsatz|freude|interesse/gi;

const lastIndexOf = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1;

const teamNamed = /^(?:-|- und \p{L}+)(?:teams?|abteilung|einheit|profil|agentur)/iu;

/** Whether a skill word names somebody else's work, a field of study or a gift of the employer. */
export const isOtherwiseNamed = ({ start, end }: Named, sentence: string): boolean => {
  const before = sentence.slice(Math.max(0, start - 120), start);
  if (othersWork.test(before) || given.test(before)) return true;
  if (teamNamed.test(sentence.slice(end, end + 40))) return true;
  const studied = lastIndexOf(study, before);
  return studied >= 0 && studied > lastIndexOf(practice, before);
};
