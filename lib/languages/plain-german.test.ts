import { expect, it } from "vitest";
import { textsOf } from "./testing/message-texts";

const texts = [...textsOf("de-leicht")];

/** Sentences of a text; a colon begins a new one. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/\{(\w+), (?:plural|select)[^{}]*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[^{}]*)*\}/g, "$1")
    .split(/[.!?:…]\s|\n+/);

const MOST_WORDS = 12;

// Names of laws, lists and licences are as they are.
const isNamed = (key: string): boolean => /^sourcesPage\.|^privacy\.signInText/.test(key);

it("writes short sentences", () => {
  const long = texts.flatMap(([key, text]) =>
    isNamed(key)
      ? []
      : sentencesOf(text).filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS),
  );

  expect(long).toEqual([]);
});

it("uses no subjunctive", () => {
  const subjunctive =
    /\b(?:würden?|wären?|hätten?|könnten?|sollten?|müssten?|dürften?|möchten?)\b/i;

  expect(texts.filter(([, text]) => subjunctive.test(text))).toEqual([]);
});

/** Long words that people know, and names. */
const familiar =
  /^(?:Authenticator|Informationen|Bundesagentur|Klassifikation|Europäischen|Statistische|überarbeitete|PostgreSQL|Kommission|Verzeichnis|gefährlichen|verantwortlich|unterschreiben)/;
const LONGEST = 13;

it("parts long words with hyphens", () => {
  const words = texts.flatMap(
    ([, text]) => text.replace(/\{[^}]*\}/g, " ").match(/[\p{L}]+/gu) ?? [],
  );
  const long = words.filter((word) => word.length > LONGEST && !familiar.test(word));

  expect([...new Set(long)]).toEqual([]);
});
