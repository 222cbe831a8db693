// German words whose female or plural stem carries an umlaut: „Köchin“ and „Koch“ are one word.
const umlautStems: readonly (readonly [RegExp, string])[] = [
  [/aerzt$/, "arzt"],
  [/koech$/, "koch"],
  [/anwaelt$/, "anwalt"],
  [/baeuer$/, "bauer"],
  [/kraeft$/, "kraft"],
  [/vorstaend$/, "vorstand"],
];

const withoutUmlaut = (stem: string): string => {
  for (const [umlaut, plain] of umlautStems) {
    if (umlaut.test(stem)) return stem.replace(umlaut, plain);
  }
  return stem;
};

const MALE_HEAD = "mann";
const pairedHead = /(?<=[a-z]{3})(?:frauen|frau|leute|maenner|maennin|mannin)$/;
// -in after a consonant; the words excepted end that way by nature.
const femaleEnding = /(?<=[a-z]{2}[bcdfghjklmnpqrstvwxz])(?:innen|inn|in)$/;
const notFemale =
  /(?:medizin|magazin|benzin|disziplin|termin|protein|insulin|kamin|berlin|admin|robin|latein|cabin|train|plugin|linkedin)$/;

/** One form for all genders, of a word that went through `foldScript`: „Kauffrau“ is „kaufmann“. */
export const foldGender = (word: string): string => {
  if (word.length < 5) return word;
  const paired = word.replace(pairedHead, MALE_HEAD);
  if (notFemale.test(paired)) return paired;
  const male = paired.replace(femaleEnding, "");
  return male === paired ? paired : withoutUmlaut(male);
};

// Person, activity and place of one trade share a stem: Reiniger, Reinigung; Bäcker, Bäckerei.
const endings = /(?<=[a-z]{4})(?:ungen|ungs|ung|ereien|erei|ern|ers|er|en|em|es|e|s)$/;
const placeEnding = /(?<=[a-z]{5})ei$/;

/** The stem under which a word is found; German endings, harmless to other languages. */
export const stemOf = (word: string): string => {
  const form = foldGender(word).replace(placeEnding, "");
  return withoutUmlaut(form.replace(endings, ""));
};
