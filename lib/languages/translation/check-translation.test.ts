import { expect, it } from "vitest";
import { faultOfTranslation } from "./check-translation";
import { protectTerms, releaseTerms } from "./protect-terms";

const source =
  "<p>Wir suchen ab 1. März 2 Lagerhelfer, 14,50 € pro Stunde.</p><ul><li>Klasse B</li></ul>";
const good =
  "<p>From March 1 we are looking for 2 warehouse workers, €14.50 per hour.</p><ul><li>class B</li></ul>";
const pair = { source, from: "de", to: "en" } as const;

it("finds nothing wrong with a faithful translation", () => {
  expect(faultOfTranslation({ ...pair, translation: good })).toBeUndefined();
});

it.each([
  ["cut off", good.slice(0, 60), "incomplete"],
  ["empty", "", "incomplete"],
  ["without a list item", good.replace("<li>class B</li>", ""), "incomplete"],
  ["with another pay", good.replace("14.50", "41.50"), "facts-changed"],
  ["with another class", good.replace("class B", "class C"), "facts-changed"],
])("notices a translation %s", (_what, translation, code) => {
  expect(faultOfTranslation({ ...pair, translation })?.code).toBe(code);
});

it("notices a term of the vocabulary that was lost", () => {
  expect(faultOfTranslation({ ...pair, translation: good }, ["warehouse workers"])).toBeUndefined();
  expect(faultOfTranslation({ ...pair, translation: good }, ["stock clerk"])).toEqual({
    code: "terms-lost",
    terms: ["stock clerk"],
  });
});

it("protects terms of the vocabulary, longest first, and never within tags or words", () => {
  const glossary = new Map([
    ["Lager", "warehouse"],
    ["Lagerhelfer", "warehouse worker"],
  ]);
  const { html, terms } = protectTerms(
    '<p class="Lager">Lagerhelfer im Lagerhaus, Lager</p>',
    glossary,
  );

  expect(terms).toEqual(["warehouse worker", "warehouse"]);
  expect(html).toContain('class="Lager"');
  expect(releaseTerms(html)).toBe('<p class="Lager">warehouse worker im Lagerhaus, warehouse</p>');
});
