import de from "@/messages/de.json";
import type { Said } from "./said";
import { wordsElsewhere } from "./words-elsewhere";

/** A fact told as a phrase, such as "from 8 o'clock", where a language has no label for it. */
export type Phrase = (told: string, value: unknown) => string;

/** The language in which a file is told. */
export type Speech = {
  readonly locale: string;
  /** Whether German needs no mark in it. */
  readonly isGerman: boolean;
  readonly isRightToLeft: boolean;
  /** All texts of the language, as `messages` has them. */
  readonly texts: object;
  readonly range: (min: string, max: string) => string;
  readonly phrases: Readonly<Record<string, Phrase>>;
};

/** Of the document, and of pages for staff. */
export const germanSpeech: Speech = {
  ...{ locale: "de-DE", isGerman: true, isRightToLeft: false, texts: de, phrases: {} },
  range: (min, max) => de.personData.word.range.replace("##", max).replace("#", min),
};

/** Something left in German. */
export const inGerman = ({ isGerman }: Speech, text: string): Said =>
  isGerman ? { text } : { text, lang: "de" };

/** The words below a place in `messages`, by their key; undefined where German has none either. */
export const say = (speech: Speech, place: string, key: string): Said | undefined => {
  const german = textAt(de, place, key);
  if (german === undefined) return undefined;
  const text = textAt(speech.texts, place, key) ?? textElsewhere(speech, place, key);
  return text === undefined ? inGerman(speech, german) : { text };
};

/** A phrase is for languages without a label of the very fact. */
export const phraseOf = (speech: Speech, key: string): Phrase | undefined =>
  textAt(speech.texts, fields, key) === undefined && Object.hasOwn(speech.phrases, key)
    ? speech.phrases[key]
    : undefined;

/** Whether the language has some label for the fact. */
export const hasLabel = (speech: Speech, key: string): boolean =>
  (textAt(speech.texts, fields, key) ?? textElsewhere(speech, fields, key)) !== undefined;

const fields = "personData.field";

const textElsewhere = ({ texts }: Speech, place: string, key: string): string | undefined => {
  const elsewhere = Object.entries(wordsElsewhere).find(([path]) => path === `${place}.${key}`);
  const [, path = ""] = elsewhere ?? [];
  const cut = path.lastIndexOf(".");
  return cut < 0 ? undefined : textAt(texts, path.slice(0, cut), path.slice(cut + 1));
};

const textAt = (texts: object, place: string, key: string): string | undefined => {
  const group = place.split(".").reduce<unknown>(partOf, texts);
  const found = partOf(group, key);
  return typeof found === "string" ? found : undefined;
};

const partOf = (group: unknown, key: string): unknown =>
  typeof group === "object" && group !== null && Object.hasOwn(group, key)
    ? Reflect.get(group, key)
    : undefined;
