import { describe, expect, it } from "vitest";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { aVacancyQuery } from "@/lib/vacancies/testing/a-vacancy-query";
import { makeInMemoryVacancySearch } from "@/lib/vacancies/testing/in-memory-vacancy-search";
import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import { describeVacancySearch } from "@/lib/vacancies/testing/vacancy-search.contract";
import { SearchUnavailable, type VacancySearch } from "@/lib/vacancies/vacancy-search";
import { makeRememberedVacancySearch } from "./remembered-vacancy-search";

const setUp = () => {
  const clock = { now: 0 };
  const asked: string[] = [];
  const state = { isDown: false };
  const store = makeInMemoryVacancyStore();
  const engine = makeInMemoryVacancySearch(store.all);
  const observed: VacancySearch = {
    ...engine,
    search: async (query) => {
      asked.push(query.text);
      if (state.isDown) throw new SearchUnavailable();
      return engine.search(query);
    },
    suggest: async (prefix, area, limit) => {
      asked.push(prefix);
      return engine.suggest(prefix, area, limit);
    },
  };
  return {
    clock,
    asked,
    state,
    put: store.saveAll,
    search: makeRememberedVacancySearch(observed, { now: () => clock.now }),
  };
};

describeVacancySearch("the remembered search", async () => {
  const { clock, put, search } = setUp();
  return {
    search,
    put: async (vacancies) => {
      await put(vacancies);
      clock.now += 60_000;
    },
  };
});

describe("the remembered search", () => {
  it("asks the engine once for what several visitors ask at once", async () => {
    const { search, asked } = setUp();

    await Promise.all([1, 2, 3].map(() => search.search(aVacancyQuery({ text: "Koch" }))));

    expect(asked).toEqual(["Koch"]);
  });

  it("asks anew for every other page, place and filter", async () => {
    const { search, asked } = setUp();

    await search.search(aVacancyQuery({ text: "Koch" }));
    await search.search(aVacancyQuery({ text: "Koch", page: 2 }));
    await search.search(aVacancyQuery({ text: "Koch", contracts: ["permanent"] }));

    expect(asked).toHaveLength(3);
  });

  it("shows what changed within five seconds", async () => {
    const { search, put, clock } = setUp();
    await search.search(aVacancyQuery());
    await put([aVacancy()]);

    clock.now = 5_000;

    expect((await search.search(aVacancyQuery())).total).toBe(1);
  });

  it("tries again at once after a failure", async () => {
    const { search, state } = setUp();
    state.isDown = true;
    await expect(search.search(aVacancyQuery())).rejects.toThrow(SearchUnavailable);

    state.isDown = false;

    expect((await search.search(aVacancyQuery())).total).toBe(0);
  });

  it("remembers suggestions as well", async () => {
    const { search, asked } = setUp();

    await search.suggest("Ko", { kind: "everywhere" }, 5);
    await search.suggest("Ko", { kind: "everywhere" }, 5);
    await search.suggest("Ko", { kind: "everywhere" }, 6);

    expect(asked).toEqual(["Ko", "Ko"]);
  });
});
