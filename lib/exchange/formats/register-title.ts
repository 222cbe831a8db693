/** A title in the register of occupations of the Bundesagentur. */
export type RegisterTitle = { readonly dkz: string; readonly label: string };

/** From this number on the titles of a class are trainings, not work. */
const FIRST_TRAINING = 900;

/**
 * The code of the title that bears one of the names, the first name first; where the class has one
 * title alone, that one. Nothing is guessed: undefined where no name is the title's own.
 */
export const titleCodeAmong = (
  titles: readonly RegisterTitle[],
  names: readonly string[],
): string | undefined => {
  const [only, ...others] = titles;
  if (only && others.length === 0) return only.dkz;
  const forms = titles
    .toSorted((a, b) => Number(isTraining(a)) - Number(isTraining(b)))
    .map(({ dkz, label }) => ({ dkz, words: formsOf(label) }));
  for (const name of names) {
    const found = forms.find(({ words }) => words.has(plain(name)));
    if (found) return found.dkz;
  }
  return undefined;
};

const isTraining = ({ dkz }: RegisterTitle): boolean => Number(dkz.slice(-3)) >= FIRST_TRAINING;

/** "Verkäufer/in" also as "Verkäufer" and "Verkäuferin", "Kaufmann/-frau" as both, without "(…)". */
const formsOf = (label: string): ReadonlySet<string> => {
  const bare = label.replace(/ \([^)]*\)$/, "");
  return new Set([label, bare, male(bare), female(bare)].map(plain));
};

const male = (label: string): string =>
  label
    .replace(/mann\/-frau/g, "mann")
    .replace(/(\p{L})\/-?in(?!\p{L})/gu, "$1")
    .replace(/e\/r(?!\p{L})/gu, "er");

const female = (label: string): string =>
  label
    .replace(/mann\/-frau/g, "frau")
    .replace(/(\p{L})\/-?in(?!\p{L})/gu, "$1in")
    .replace(/e\/r(?!\p{L})/gu, "e");

/** Dashes between words, as the register sets them, are spaces to people. */
const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\s*[-–]\s+|\s+[-–]\s*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
