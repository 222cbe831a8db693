import { isActingColumn } from "@/lib/data-protection/copy-of-data";
import { readRatings } from "@/lib/matching/stored/compact-ratings";
import { byItself, joined, type Said, type Words } from "./said";
import { hasLabel, inGerman, phraseOf, say, type Speech } from "./speech";
import { dateIn, languageIn, numberIn, separatorsOf, weekdayIn, yearsIn } from "./spoken-values";

/** Names behind ids: of people at work, of offers, of occupations and skills. */
export type NamesBehindIds = {
  readonly people: Readonly<Record<string, string>>;
  readonly offers: Readonly<Record<string, string>>;
  readonly occupation: (id: string) => Said | undefined;
  readonly skill: (id: string) => Said | undefined;
  readonly site: (id: string) => string | undefined;
};

/** In which words a row is told. */
export type Voice = { readonly speech: Speech; readonly names: NamesBehindIds };

/** Codes of the profile are worded as on the pages. */
const dictionaries = [
  "personData.word",
  "officer.role",
  "access.reason",
  "demand",
  "school",
  "vocational",
  "match.obstacle",
  "match.decide.reason",
] as const;

/** Scores are stored in tenths of a point. */
const TENTHS = 10;

export const labelOf = (key: string, speech: Speech): Said =>
  say(speech, "personData.field", key) ?? say(speech, "match.requirement", key) ?? byItself(key);

const wordOf = (word: string, speech: Speech): Words => [
  say(speech, "personData.word", word) ?? byItself(word),
];

/** A value of a row in everyday words; nested facts stand one after the other. */
export const wordsOf = (key: string, value: unknown, voice: Voice): Words => {
  if (value === null || value === undefined || value === "") return wordOf("unknown", voice.speech);
  if (Array.isArray(value)) return listOf(key, value, voice);
  if (typeof value === "object") return objectWords(value, voice);
  const told = plainWordsOf(key, value, voice);
  const phrase = phraseOf(voice.speech, key);
  return phrase ? [{ text: phrase(told.text, value) }] : [told];
};

/** A label and what it says, or that alone where it needs none. */
const labelled = (key: string, words: Words, { speech }: Voice): Words =>
  spokenAlone.has(key) || (phraseOf(speech, key) && !hasLabel(speech, key))
    ? words
    : [labelOf(key, speech), { text: ": " }, ...words];

/** Facts that speak for themselves come first and need no label; a range is told as one. */
const objectWords = (value: object, voice: Voice): Words => {
  const told = new Map(
    Object.entries(value)
      .filter(([key]) => !isTechnical(key))
      .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
      .map(([key, part]) => [key, wordsOf(key, part, voice)]),
  );
  const [[min], [max]] = [told.get("min") ?? [], told.get("max") ?? []];
  if (told.size === 2 && min && max) return [{ text: voice.speech.range(min.text, max.text) }];
  return joined(
    [...told].map(([key, words]) => labelled(key, words, voice)),
    separatorsOf(voice.speech).comma,
  );
};

const spokenAlone = new Set([
  ...["occupationId", "language", "locality", "kind"],
  ...["day", "level", "years"],
]);
const readingOrder = [
  ...spokenAlone,
  ...["postcode", "earliest", "latest", "from", "until", "min", "max"],
];
const placeOf = (key: string): number =>
  readingOrder.includes(key) ? readingOrder.indexOf(key) : readingOrder.length;

const plainWordsOf = (key: string, value: unknown, voice: Voice): Said => {
  const { speech } = voice;
  if (typeof value === "boolean") {
    const word = value ? "yes" : "no";
    return say(speech, "personData.word", word) ?? byItself(word);
  }
  if (typeof value === "number") return { text: figureOf(key, value, speech) };
  const text = String(value);
  if (ownWords.has(key)) return inGerman(speech, text);
  return nameOf(key, text, voice) ?? dateIn(speech, text) ?? codeOf(key, text, speech);
};

/** People at work and at the desk write German. */
const ownWords = new Set(["words", "note"]);

const figureOf = (key: string, value: number, speech: Speech): string => {
  if (key === "years") return yearsIn(speech, value);
  return numberIn(speech, key === "tenths" ? value / TENTHS : value);
};

/** The explanation of a match: what was met, what was missing. */
const ratingWords = (ratings: string, speech: Speech): Said => ({
  text: readRatings(ratings)
    .map(({ requirement, verdict }) =>
      [
        say(speech, "match.requirement", requirement)?.text ?? requirement,
        say(speech, "match.verdict", verdict)?.text ?? verdict,
      ].join(": "),
    )
    .join(separatorsOf(speech).comma),
});

const listOf = (key: string, values: readonly unknown[], voice: Voice): Words =>
  values.length === 0
    ? wordOf("nothing", voice.speech)
    : joined(
        values.map((one) => wordsOf(key, one, voice)),
        separatorsOf(voice.speech).semicolon,
      );

const nameOf = (key: string, id: string, { names, speech }: Voice): Said | undefined => {
  const known = (name: string | undefined): Said | undefined =>
    name === undefined ? undefined : byItself(name);
  if (isActingColumn(key)) {
    return known(names.people[id]) ?? say(speech, "personData.word", "formerEmployee");
  }
  const title = names.offers[id];
  const nameIn: Readonly<Record<string, () => Said | undefined>> = {
    vacancy_id: () =>
      title === undefined ? say(speech, "personData.word", "formerOffer") : inGerman(speech, title),
    occupationId: () => names.occupation(id),
    skills: () => names.skill(id),
    skillId: () => names.skill(id),
    site_id: () => known(names.site(id)),
    language: () => languageIn(speech, id),
    day: () => weekdayIn(speech, id),
    ratings: () => ratingWords(id, speech),
  };
  return Object.hasOwn(nameIn, key) ? nameIn[key]?.() : undefined;
};

const codeOf = (key: string, code: string, speech: Speech): Said => {
  if (key !== "action") {
    const found = dictionaries.map((one) => say(speech, one, code));
    return found.find((said) => said !== undefined) ?? byItself(code);
  }
  const refused = code.endsWith(".refused") ? say(speech, actions, "refused") : undefined;
  return say(speech, actions, code.replaceAll(".", "_")) ?? refused ?? byItself(code);
};

const actions = "personData.act";

/** Ids say nothing to people; the file for machines has them. */
export const isTechnical = (key: string): boolean => technicalKeys.has(key);

const technicalKeys = new Set([
  ...["id", "subject", "job_seeker_id", "jobSeekerId", "account_id", "run_id", "point", "kldb"],
  ...["ags", "rulesVersion", "vocabularyVersion"],
]);
