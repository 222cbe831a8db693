import { describe, expect, it } from "vitest";
import { aVacancy, erkelenz } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import { aWorkplaceAt, pointAt } from "./workplaces-around";
import type { MakeEmptySearch } from "./search-under-test";

const published = (day: string) => aVacancy({ publishedAt: new Date(`${day}T09:00:00Z`) });

const at = (...kilometres: readonly number[]) =>
  aVacancy({
    facts: { workplaces: kilometres.map((km) => aWorkplaceAt(pointAt(erkelenz, 120, km))) },
  });

export const orderAndPagesHold = (makeEmpty: MakeEmptySearch): void => {
  describe("order and pages", () => {
    it("sorts the newest publication first", async () => {
      const { search, put } = await makeEmpty();
      const [old, newest, middle] = [
        published("2026-01-10"),
        published("2026-03-12"),
        published("2026-02-11"),
      ];
      await put([old, newest, middle]);

      const found = await search.search(aVacancyQuery({ sort: "newest" }));

      expect(found.ids).toEqual([newest.id, middle.id, old.id]);
    });

    it("sorts by the distance to the nearest workplace", async () => {
      const { search, put } = await makeEmpty();
      const [far, near, between] = [at(20), at(2), at(23, 7)];
      await put([far, near, between]);

      const found = await search.search(
        aVacancyQuery({
          sort: "distance",
          area: { kind: "circle", centre: { ...erkelenz }, radiusKm: 25 },
        }),
      );

      expect(found.ids).toEqual([near.id, between.id, far.id]);
    });

    it.each(["relevance", "newest"] as const)(
      "shows each vacancy on one page only, sorted by %s",
      async (sort) => {
        const { search, put } = await makeEmpty();
        const vacancies = Array.from({ length: 25 }, () => aVacancy());
        await put(vacancies);

        const pages = [1, 2, 3].map((page) =>
          search.search(aVacancyQuery({ sort, page, pageSize: 10 })),
        );
        const shown = (await Promise.all(pages)).map(({ ids }) => ids);

        expect(shown.map(({ length }) => length)).toEqual([10, 10, 5]);
        expect(new Set(shown.flat())).toEqual(new Set(vacancies.map(({ id }) => id)));
      },
    );

    it.each([2, 100_000])("shows nothing on page %i of one", async (page) => {
      const { search, put } = await makeEmpty();
      await put([aVacancy()]);

      const found = await search.search(aVacancyQuery({ page, pageSize: 100 }));

      expect(found).toMatchObject({ ids: [], total: 1 });
    });
  });
};
