import { describe, expect, it } from "vitest";
import { codeOf, locales } from "./portal-languages";
import { sameInGerman } from "./testing/same-in-german";
import {
  placeholdersOf,
  pluralsOf,
  publicTextsOf,
  type Texts,
  textsOf,
} from "./testing/message-texts";

const german = publicTextsOf(textsOf("de"));

/** Plural forms that a language has for whole numbers up to some hundreds. */
const formsOf = (language: string): ReadonlySet<string> => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
};

const standIns: Readonly<Record<string, string>> = { zero: "=0", one: "=1", two: "=2" };

const lacksForms = (text: string, source: string, language: string): boolean => {
  const [own, given] = [pluralsOf(text), pluralsOf(source)];
  const allowed = new Set(
    new Intl.PluralRules(language).resolvedOptions().pluralCategories.map(String),
  );
  const needed = [...formsOf(language), "other"];
  return own.some((forms, at) => {
    const isForeign = [...forms].some((form) => !form.startsWith("=") && !allowed.has(form));
    // Some choices only write the number, whatever it is.
    const isPlain = (given[at]?.size ?? 0) === 1 && forms.size === 1;
    const has = (form: string): boolean => forms.has(form) || forms.has(standIns[form] ?? form);
    return isForeign || (!isPlain && !needed.every(has));
  });
};

const keysWhere = (texts: Texts, isWrong: (text: string, source: string) => boolean): string[] =>
  [...texts].flatMap(([key, text]) => {
    const source = german.get(key);
    return source !== undefined && isWrong(text, source) ? [key] : [];
  });

const germanWords =
  /(?:^|\s)(?:und|oder|nicht|für|eine?[nmrs]?|wird|werden|haben|bitte|der|das)(?=[\s,.])/giu;

describe.each(locales.filter((locale) => locale !== "de"))("%s", (locale) => {
  const all = textsOf(locale);
  const texts = publicTextsOf(all);
  const language = codeOf(locale);

  it("has every text for the public", () => {
    expect([...german.keys()].filter((key) => !texts.has(key))).toEqual([]);
  });

  it("has no text nobody asks for", () => {
    const known = textsOf("de");
    expect([...all.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  it("has no empty text", () => {
    expect(keysWhere(texts, (text) => text.trim() === "")).toEqual([]);
  });

  it("takes the same values", () => {
    const isWrong = (text: string, source: string): boolean =>
      placeholdersOf(text).join() !== placeholdersOf(source).join();

    expect(keysWhere(texts, isWrong)).toEqual([]);
  });

  it("has the plural forms of the language", () => {
    expect(keysWhere(texts, (text, source) => lacksForms(text, source, language))).toEqual([]);
  });

  it.skipIf(language === "de")("has nothing left in German", () => {
    const isWrong = (text: string, source: string): boolean =>
      !sameInGerman(language, text) &&
      ((text === source && /\p{L}{4}/u.test(withoutValues(text))) ||
        (text.match(germanWords)?.length ?? 0) > (language === "nl" ? 5 : 1));

    expect(keysWhere(texts, isWrong)).toEqual([]);
  });
});

const withoutValues = (text: string): string => text.replace(/\{\w+(?:, \w+)?\}/g, "");
