import { describe, expect, it } from "vitest";
import { labelLanguages } from "@/lib/languages/portal-languages";
import { foreignQueries } from "./testing/foreign-queries";
import { understandHere } from "./testing/understand-here";
import { conceptKeyOf } from "./understood-query";

const FEWEST = 15;

it.each(labelLanguages)("has enough queries in %s", (language) => {
  expect(foreignQueries[language]?.length).toBeGreaterThanOrEqual(FEWEST);
});

describe.each(Object.entries(foreignQueries))("queries in %s", (_language, queries) => {
  it.each(queries)("„%s“ means %s", (query, concepts) => {
    const understood = understandHere(query);

    expect(understood.concepts.map(conceptKeyOf).join(" ")).toBe(concepts);
    expect(understood.rest).toBe("");
  });
});

it("shows the concept by its German name, which every reader's language translates", () => {
  expect(understandHere("сварщик").concepts).toMatchObject([{ label: "Schweißer/in" }]);
});
