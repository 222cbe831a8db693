import { expect, it } from "vitest";
import { aVacancy } from "../testing/a-vacancy";
import { makeInMemoryVacancyStore } from "../testing/in-memory-vacancy-store";
import { makeFindSameJobs, openingsOf } from "./find-same-job";
import { makeInMemoryJobGroups } from "./testing/in-memory-job-groups";

const setUp = async (...statuses: readonly ("published" | "withdrawn")[]) => {
  const offers = statuses.map((status) => aVacancy({ status }));
  const [leader, ...followers] = offers.map(({ id }) => id);
  if (!leader) throw new Error("No offer given");
  const { groups, withJobGroups } = makeInMemoryJobGroups();
  await withJobGroups(({ setLeaders }) => setLeaders(new Map(followers.map((id) => [id, leader]))));
  const vacancies = makeInMemoryVacancyStore(offers);
  return { offers, findSameJobs: makeFindSameJobs({ groups, vacancies }) };
};

it("tells a leader who else reported the job", async () => {
  const { offers, findSameJobs } = await setUp("published", "published", "published");
  const [leader, ...others] = offers;

  const [told] = (await findSameJobs(offers.slice(0, 1).map(({ id }) => id))).values();

  expect(told?.leader).toBeUndefined();
  expect(told?.others).toHaveLength(2);
  expect(told?.others).toEqual(expect.arrayContaining(others));
  expect(told?.others).not.toContain(leader);
});

it("tells a follower who leads, and leaves out what has ended meanwhile", async () => {
  const { offers, findSameJobs } = await setUp("published", "published", "withdrawn");
  const [leader, follower] = offers;

  const found = await findSameJobs([follower?.id ?? aVacancy().id]);

  expect([...found.values()]).toEqual([{ leader, others: [leader] }]);
});

it("knows nothing of an offer that is alone", async () => {
  const { findSameJobs } = await setUp("published");

  expect(await findSameJobs([aVacancy().id])).toEqual(new Map());
});

it("counts the posts of the source that lists most", () => {
  const listed = (source: string, openings?: number) => aVacancy({ source, facts: { openings } });

  expect(openingsOf([listed("a", 2), listed("a"), listed("b", 1)])).toBe(3);
  expect(openingsOf([listed("a"), listed("b")])).toBeUndefined();
});
