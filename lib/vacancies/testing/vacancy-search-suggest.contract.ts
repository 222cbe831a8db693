import { describe, expect, it } from "vitest";
import { aVacancy, aVacancyId, erkelenz } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import { aWorkplaceAt, pointAt } from "./workplaces-around";
import type { MakeEmptySearch } from "./search-under-test";

const everywhere = { kind: "everywhere" } as const;

const baker = () =>
  aVacancy({ title: "Bäcker", facts: { occupations: [{ label: "Bäcker", kldb: "29222" }] } });

const bakerySales = () =>
  aVacancy({
    title: "Bäckereiverkäufer",
    facts: { occupations: [{ label: "Bäckereiverkäufer", kldb: "62312" }] },
  });

export const suggestionsAreHonest = (makeEmpty: MakeEmptySearch): void => {
  describe("suggestions", () => {
    it("completes the prefix, most frequent first, with the number of vacancies", async () => {
      const { search, put } = await makeEmpty();
      await put([bakerySales(), baker(), baker(), aVacancy()]);

      const suggestions = await search.suggest("bäck", everywhere, 10);

      expect(suggestions).toEqual([
        { text: expect.stringMatching(/^Bäcker(?!ei)/), count: 2 },
        { text: expect.stringMatching(/^Bäckereiverkäufer/), count: 1 },
      ]);
    });

    it("suggests only what has hits", async () => {
      const { search, put } = await makeEmpty();
      const gone = baker();
      await put([gone, bakerySales()]);
      await put([{ ...gone, status: "filled" }]);

      const suggestions = await search.suggest("Bäck", everywhere, 10);

      expect(suggestions).toEqual([
        { text: expect.stringMatching(/^Bäckereiverkäufer/), count: 1 },
      ]);
    });

    it("suggests words that a search then finds", async () => {
      const { search, put } = await makeEmpty();
      await put([baker(), bakerySales(), aVacancy({ title: "Lagerhelfer (m/w/d) ab sofort" })]);

      const suggestions = await search.suggest("lager", everywhere, 10);

      expect(suggestions.length).toBeGreaterThan(0);
      for (const { text } of suggestions) {
        expect((await search.search(aVacancyQuery({ text }))).total).toBeGreaterThan(0);
      }
    });

    it("suggests only what has hits in the area", async () => {
      const { search, put } = await makeEmpty();
      const far = [aWorkplaceAt(pointAt(erkelenz, 0, 60))];
      const distant = bakerySales();
      await put([baker(), { ...distant, facts: { ...distant.facts, workplaces: far } }]);

      const suggestions = await search.suggest(
        "bäck",
        { kind: "circle", centre: { ...erkelenz }, radiusKm: 25 },
        10,
      );

      expect(suggestions).toEqual([{ text: expect.stringMatching(/^Bäcker(?!ei)/), count: 1 }]);
    });

    it("suggests no more than asked for", async () => {
      const { search, put } = await makeEmpty();
      await put([baker(), bakerySales()]);

      expect(await search.suggest("bäck", everywhere, 1)).toHaveLength(1);
    });

    it.each(["", "   "])("suggests nothing for the blank prefix '%s'", async (prefix) => {
      const { search, put } = await makeEmpty();
      await put([baker()]);

      expect(await search.suggest(prefix, everywhere, 10)).toEqual([]);
    });
  });

  describe("similar vacancies", () => {
    it("puts the same occupation first and leaves the vacancy itself out", async () => {
      const { search, put } = await makeEmpty();
      const [asked, alike] = [baker(), baker()];
      await put([aVacancy(), asked, alike, bakerySales()]);

      const similar = await search.similarTo(asked.id, 3);

      expect(similar[0]).toBe(alike.id);
      expect(similar).not.toContain(asked.id);
    });

    it("names published vacancies only, and no more than asked for", async () => {
      const { search, put } = await makeEmpty();
      const [asked, filled] = [baker(), baker()];
      await put([asked, filled, baker(), baker()]);
      await put([{ ...filled, status: "filled" }]);

      const similar = await search.similarTo(asked.id, 1);

      expect(similar).toHaveLength(1);
      expect(similar).not.toContain(filled.id);
    });

    it("knows nothing similar to an unknown vacancy", async () => {
      const { search, put } = await makeEmpty();
      await put([baker()]);

      expect(await search.similarTo(aVacancyId(), 5)).toEqual([]);
    });
  });
};
