import { describe, expect, it } from "vitest";
import { aVacancy, erkelenz } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import { aWorkplaceAt, pointAt } from "./workplaces-around";
import type { MakeEmptySearch } from "./search-under-test";
import { hoursAgo } from "./vacancy-search-filters.contract";

const partTime = { workingTime: { schedules: ["part-time" as const] } };

/** Values without hits may be 0 or absent. */
const withHits = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

export const facetsAreCounted = (makeEmpty: MakeEmptySearch): void => {
  describe("facets", () => {
    it("counts nothing where nobody looks at the counts, and finds the same", async () => {
      const { search, put } = await makeEmpty();
      await put([aVacancy(), aVacancy()]);

      const { facets, total } = await search.search(aVacancyQuery({ facets: "none" }));

      expect(total).toBe(2);
      expect(Object.values(facets).map(withHits)).toEqual(Array(8).fill({}));
    });

    it("counts every value of what was found", async () => {
      const { search, put } = await makeEmpty();
      await put([
        aVacancy({ title: "Koch (m/w/d)", publishedAt: hoursAgo(2) }),
        aVacancy({
          title: "Koch (m/w/d)",
          offerType: "minijob",
          source: "boerse-nord",
          publishedAt: hoursAgo(24 * 5),
          facts: {
            ...partTime,
            contract: undefined,
            occupations: [{ label: "Koch/Köchin", kldb: "29302" }],
            workplaces: [aWorkplaceAt(erkelenz, { ags: "05370016" })],
          },
        }),
        aVacancy({ title: "Maler (m/w/d)" }),
      ]);

      const { facets } = await search.search(aVacancyQuery({ text: "Koch" }));

      expect(withHits(facets.offerType)).toEqual({ employment: 1, minijob: 1 });
      expect(withHits(facets.workingTime)).toEqual({ "full-time": 1, "part-time": 1, minijob: 1 });
      expect(withHits(facets.contract)).toEqual({ permanent: 1 });
      expect(withHits(facets.occupationField)).toEqual({ "51": 1, "29": 1 });
      expect(withHits(facets.source)).toEqual({ regional: 1, "boerse-nord": 1 });
      expect(withHits(facets.publishedSince)).toEqual({ 1: 1, 3: 1, 7: 2, 14: 2, 28: 2 });
      expect(withHits(facets.municipality)).toEqual({ "05370004": 1, "05370016": 1 });
    });

    it("ignores a facet's own choice and respects all others", async () => {
      const { search, put } = await makeEmpty();
      await put([
        aVacancy({ offerType: "internship", facts: partTime }),
        aVacancy({ offerType: "employment", facts: partTime }),
        aVacancy({ offerType: "employment" }),
      ]);

      const { facets, total } = await search.search(
        aVacancyQuery({ offerTypes: ["internship"], workingTimes: ["part-time"] }),
      );

      expect(total).toBe(1);
      expect(withHits(facets.offerType)).toEqual({ internship: 1, employment: 1 });
      expect(withHits(facets.workingTime)).toEqual({ "part-time": 1 });
      expect(withHits(facets.contract)).toEqual({ permanent: 1 });
      expect(withHits(facets.municipality)).toEqual({ "05370004": 1 });
    });

    it("ignores the choice of days when it counts days", async () => {
      const { search, put } = await makeEmpty();
      await put([
        aVacancy({ publishedAt: hoursAgo(2) }),
        aVacancy({ publishedAt: hoursAgo(24 * 10) }),
      ]);

      const { facets } = await search.search(aVacancyQuery({ publishedSinceDays: 1 }));

      expect(withHits(facets.publishedSince)).toEqual({ 1: 1, 3: 1, 7: 1, 14: 2, 28: 2 });
      expect(withHits(facets.offerType)).toEqual({ employment: 1 });
    });

    it("counts within the area only", async () => {
      const { search, put } = await makeEmpty();
      const far = [aWorkplaceAt(pointAt(erkelenz, 0, 60), { ags: "05154036" })];
      await put([aVacancy(), aVacancy({ offerType: "internship", facts: { workplaces: far } })]);

      const { facets } = await search.search(
        aVacancyQuery({ area: { kind: "circle", centre: { ...erkelenz }, radiusKm: 25 } }),
      );

      expect(withHits(facets.offerType)).toEqual({ employment: 1 });
      expect(withHits(facets.municipality)).toEqual({ "05370004": 1 });
    });

    it("counts a vacancy once in each of its municipalities", async () => {
      const { search, put } = await makeEmpty();
      const workplaces = ["05370004", "05370004", "05370016"].map((ags, place) =>
        aWorkplaceAt(pointAt(erkelenz, 90, place), { ags }),
      );
      await put([aVacancy({ facts: { workplaces } })]);

      const { facets } = await search.search(aVacancyQuery());

      expect(withHits(facets.municipality)).toEqual({ "05370004": 1, "05370016": 1 });
    });

    it("does not depend on the page", async () => {
      const { search, put } = await makeEmpty();
      await put([aVacancy(), aVacancy(), aVacancy()]);

      const { facets } = await search.search(aVacancyQuery({ page: 2, pageSize: 1 }));

      expect(withHits(facets.offerType)).toEqual({ employment: 3 });
    });
  });
};
