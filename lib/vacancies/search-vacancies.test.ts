import { expect, it } from "vitest";
import { makeFindSameJobs } from "./same-job/find-same-job";
import { makeInMemoryJobGroups } from "./same-job/testing/in-memory-job-groups";
import { emptySearch } from "./search-request";
import { makeSearchVacancies } from "./search-vacancies";
import { aVacancy } from "./testing/a-vacancy";
import { aVacancyQuery } from "./testing/a-vacancy-query";
import { makeInMemoryVacancySearch } from "./testing/in-memory-vacancy-search";
import { makeInMemoryVacancyStore } from "./testing/in-memory-vacancy-store";

it("shows a job once, with those who reported it, though the index still has them all", async () => {
  const [leader, follower, other] = [aVacancy(), aVacancy(), aVacancy({ title: "Koch" })];
  const vacancies = makeInMemoryVacancyStore([leader, follower, other]);
  const { groups, withJobGroups } = makeInMemoryJobGroups();
  await withJobGroups(({ setLeaders }) => setLeaders(new Map([[follower.id, leader.id]])));
  const index = makeInMemoryVacancySearch(vacancies.all);
  const search = makeSearchVacancies({
    ...{ index, fallback: index, vacancies },
    plan: () => ({
      query: aVacancyQuery(),
      understood: { concepts: [], rest: "" },
      place: undefined,
      centre: undefined,
      around: { radius: "everywhere" },
    }),
    findSameJobs: makeFindSameJobs({ groups, vacancies }),
  });

  const { items } = await search(emptySearch);

  const reported = new Map(items.map(({ vacancy, alsoReported }) => [vacancy.id, alsoReported]));
  expect(reported).toEqual(
    new Map([
      [leader.id, [follower]],
      [other.id, undefined],
    ]),
  );
});
