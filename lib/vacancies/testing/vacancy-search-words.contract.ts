import { describe, expect, it } from "vitest";
import { vacancyStatuses } from "../vacancy";
import { aVacancy } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import type { MakeEmptySearch } from "./search-under-test";

const unpublished = vacancyStatuses.filter((status) => status !== "published");

export const wordsAreFound = (makeEmpty: MakeEmptySearch): void => {
  describe("words", () => {
    it("finds every published vacancy without words", async () => {
      const { search, put } = await makeEmpty();
      const vacancies = [aVacancy(), aVacancy({ title: "Bäcker (m/w/d)" })];
      await put(vacancies);

      const found = await search.search(aVacancyQuery());

      expect(new Set(found.ids)).toEqual(new Set(vacancies.map(({ id }) => id)));
      expect(found.total).toBe(2);
    });

    it("finds nothing where nothing is", async () => {
      const { search } = await makeEmpty();

      const found = await search.search(aVacancyQuery({ text: "Lagerhelfer" }));

      expect(found).toMatchObject({ ids: [], total: 0 });
    });

    it.each([
      ["title", "Polsterer"],
      ["title in capitals", "POLSTERER"],
      ["title in small letters", "polsterer"],
      ["employer", "Wiesengrund"],
      ["occupation", "Raumausstatter"],
    ])("finds by a word of the %s", async (_where, text) => {
      const { search, put } = await makeEmpty();
      const wanted = aVacancy({
        title: "Polsterer (m/w/d)",
        facts: {
          employerName: "Wiesengrund Möbel GmbH",
          occupations: [{ label: "Raumausstatter/in", kldb: "28222" }],
        },
      });
      await put([wanted, aVacancy()]);

      const found = await search.search(aVacancyQuery({ text }));

      expect(found).toMatchObject({ ids: [wanted.id], total: 1 });
    });

    it.each(["Übersetzer", "übersetzer", "Ubersetzer"])(
      "does not stumble over umlauts: %s",
      async (text) => {
        const { search, put } = await makeEmpty();
        const wanted = aVacancy({ title: "Übersetzer (m/w/d)" });
        await put([wanted, aVacancy()]);

        const found = await search.search(aVacancyQuery({ text }));

        expect(found.ids).toEqual([wanted.id]);
      },
    );

    it("finds by the beginning of a word", async () => {
      const { search, put } = await makeEmpty();
      const wanted = aVacancy({ title: "Polsterer (m/w/d)" });
      await put([wanted, aVacancy()]);

      const found = await search.search(aVacancyQuery({ text: "polst" }));

      expect(found.ids).toEqual([wanted.id]);
    });

    it.each(unpublished)("does not find a vacancy that is %s", async (status) => {
      const { search, put } = await makeEmpty();
      await put([aVacancy({ status })]);

      const found = await search.search(aVacancyQuery());

      expect(found).toMatchObject({ ids: [], total: 0 });
    });

    it("forgets a vacancy that was withdrawn", async () => {
      const { search, put } = await makeEmpty();
      const [stays, goes] = [aVacancy(), aVacancy()];
      await put([stays, goes]);

      await put([{ ...goes, status: "withdrawn" }]);

      expect((await search.search(aVacancyQuery())).ids).toEqual([stays.id]);
    });

    it("finds a changed vacancy under its new words only", async () => {
      const { search, put } = await makeEmpty();
      const vacancy = aVacancy({ title: "Polsterer (m/w/d)" });
      await put([vacancy]);

      await put([{ ...vacancy, title: "Glaser (m/w/d)" }]);

      expect((await search.search(aVacancyQuery({ text: "Glaser" }))).ids).toEqual([vacancy.id]);
      expect((await search.search(aVacancyQuery({ text: "Polsterer" }))).ids).toEqual([]);
    });
  });
};
