import { describe, expect, it } from "vitest";
import type { VacancyQuery } from "../vacancy-search";
import { aVacancy, type VacancyOverrides } from "./a-vacancy";
import { aVacancyQuery } from "./a-vacancy-query";
import type { MakeEmptySearch } from "./search-under-test";

export const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);

type Case = {
  readonly filter: string;
  readonly query: Partial<VacancyQuery>;
  readonly wanted: VacancyOverrides;
  readonly other: VacancyOverrides;
};

const cases: readonly Case[] = [
  {
    filter: "offer type",
    query: { offerTypes: ["apprenticeship"] },
    wanted: { offerType: "apprenticeship" },
    other: { offerType: "employment" },
  },
  {
    filter: "working time",
    query: { workingTimes: ["part-time"] },
    wanted: { facts: { workingTime: { schedules: ["full-time", "part-time"] } } },
    other: { facts: { workingTime: { schedules: ["full-time"] } } },
  },
  {
    filter: "unsocial hours",
    query: { workingTimes: ["shift-night-weekend"] },
    wanted: { facts: { workingTime: { nightWork: true } } },
    other: { facts: { workingTime: { nightWork: false } } },
  },
  {
    filter: "working time where the ad says nothing",
    query: { workingTimes: ["full-time"] },
    wanted: { facts: { workingTime: { schedules: ["full-time"] } } },
    other: { facts: { workingTime: {} } },
  },
  {
    filter: "contract",
    query: { contracts: ["fixed-term"] },
    wanted: { facts: { contract: { term: "fixed-term", months: 12 } } },
    other: { facts: { contract: { term: "permanent" } } },
  },
  {
    filter: "contract where the ad says nothing",
    query: { contracts: ["permanent"] },
    wanted: { facts: { contract: { term: "permanent" } } },
    other: { facts: { contract: undefined } },
  },
  {
    filter: "little German",
    query: { germanNeeds: ["a2"] },
    wanted: { facts: { languages: [{ language: "de", written: "B2", needed: "A2" }] } },
    other: { facts: { languages: [{ language: "de", needed: "B1" }] } },
  },
  {
    filter: "little German where the ad says nothing",
    query: { germanNeeds: ["a2"] },
    wanted: { facts: { languages: [{ language: "de", written: "A1" }] } },
    other: { facts: { languages: [] } },
  },
  {
    filter: "occupation field",
    query: { occupationFields: ["29"] },
    wanted: {
      facts: {
        occupations: [
          { label: "Verkäufer/in", kldb: "62102" },
          { label: "Bäcker/in", kldb: "29222" },
        ],
      },
    },
    other: { facts: { occupations: [{ label: "Lagerhelfer/in", kldb: "51311" }] } },
  },
  {
    filter: "source",
    query: { sources: ["boerse-nord"] },
    wanted: { source: "boerse-nord", origin: "imported", externalId: "1" },
    other: { source: "regional" },
  },
  {
    filter: "publication day",
    query: { publishedSinceDays: 3 },
    wanted: { publishedAt: hoursAgo(70) },
    other: { publishedAt: hoursAgo(74) },
  },
];

export const filtersAreRespected = (makeEmpty: MakeEmptySearch): void => {
  describe("filters", () => {
    it.each(cases)("narrows by $filter", async ({ query, wanted, other }) => {
      const { search, put } = await makeEmpty();
      const vacancy = aVacancy(wanted);
      await put([vacancy, aVacancy(other)]);

      const found = await search.search(aVacancyQuery(query));

      expect(found).toMatchObject({ ids: [vacancy.id], total: 1 });
    });

    it("takes any of several values of one filter", async () => {
      const { search, put } = await makeEmpty();
      const [internship, minijob] = [
        aVacancy({ offerType: "internship" }),
        aVacancy({ offerType: "minijob" }),
      ];
      await put([internship, minijob, aVacancy({ offerType: "employment" })]);

      const found = await search.search(aVacancyQuery({ offerTypes: ["internship", "minijob"] }));

      expect(new Set(found.ids)).toEqual(new Set([internship.id, minijob.id]));
    });

    it("wants different filters and the words to hold together", async () => {
      const { search, put } = await makeEmpty();
      const partTime = { workingTime: { schedules: ["part-time" as const] } };
      const wanted = aVacancy({ title: "Koch (m/w/d)", offerType: "internship", facts: partTime });
      await put([
        wanted,
        aVacancy({ title: "Koch (m/w/d)", offerType: "internship" }),
        aVacancy({ title: "Koch (m/w/d)", facts: partTime }),
        aVacancy({ title: "Maler (m/w/d)", offerType: "internship", facts: partTime }),
      ]);

      const found = await search.search(
        aVacancyQuery({ text: "Koch", offerTypes: ["internship"], workingTimes: ["part-time"] }),
      );

      expect(found.ids).toEqual([wanted.id]);
    });
  });
};
