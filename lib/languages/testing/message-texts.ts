import { readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { mailsToCompaniesAndStaff, publicNamespaces } from "../public-namespaces";

/** Texts by the path that leads to them. */
export type Texts = ReadonlyMap<string, string>;

/** Every text of a language's file. */
export const textsOf = (locale: string): Texts =>
  new Map(pathsAndTexts(JSON.parse(readFileSync(`messages/${locale}.json`, "utf8"))));

const pathsAndTexts = (messages: object, path: readonly string[] = []): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string"
      ? [[[...path, key].join("."), value]]
      : pathsAndTexts(value, [...path, key]),
  );

/** The texts that every language has. */
export const publicTextsOf = (texts: Texts): Texts =>
  new Map(
    [...texts].filter(
      ([key]) =>
        publicNamespaces.some(isWithin(key)) && !mailsToCompaniesAndStaff.some(isWithin(key)),
    ),
  );

const isWithin =
  (key: string) =>
  (name: string): boolean =>
    key.startsWith(`${name}.`);

/** Names of the values and tags in a text, e.g. `count` in `{count, plural, …}`. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...namesIn(parse(text))].toSorted();

const namesIn = (elements: readonly MessageFormatElement[]): ReadonlySet<string> =>
  new Set(
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      if (element.type === TYPE.tag) return [element.value, ...namesIn(element.children)];
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
      const branches = Object.values(element.options).flatMap(({ value }) => [...namesIn(value)]);
      // A choice of words, such as „im Kreis“ or „in der Städteregion“, is each language's own.
      return element.type === TYPE.select ? branches : [element.value, ...branches];
    }),
  );

/** The plural forms of each choice by number in a text. */
export const pluralsOf = (text: string): readonly ReadonlySet<string>[] => pluralsIn(parse(text));

const pluralsIn = (elements: readonly MessageFormatElement[]): ReadonlySet<string>[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsIn(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return element.type === TYPE.plural ? [new Set(Object.keys(element.options)), ...inner] : inner;
  });
