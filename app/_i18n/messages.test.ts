import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { expect, it } from "vitest";
import de from "../../messages/de.json";
import en from "../../messages/en.json";

/** Every text with the path that leads to it. */
const textsOf = (messages: object, path: readonly string[] = []): readonly [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): readonly [string, string][] =>
    typeof value === "string"
      ? [[[...path, key].join("."), value]]
      : textsOf(value, [...path, key]),
  );

/** Names of the values a text takes, e.g. `count` in `{count, plural, …}`. */
const placeholdersOf = (text: string): readonly string[] => [...namesIn(parse(text))].sort();

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

const german = new Map(textsOf(de));
const english = new Map(textsOf(en));

it("has every text in both languages", () => {
  expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
});

it("takes the same values in both languages", () => {
  const different = [...german].filter(
    ([key, text]) => placeholdersOf(text).join() !== placeholdersOf(english.get(key) ?? "").join(),
  );

  expect(different.map(([key]) => key)).toEqual([]);
});

it("has no empty text", () => {
  expect([...german, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});
