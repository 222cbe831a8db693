import { afterAll, beforeAll } from "vitest";
import { describeVacancySearch } from "@/lib/vacancies/testing/vacancy-search.contract";
import { type IndexUnderTest, makeIndexUnderTest } from "./testing/index-under-test";

let tested: IndexUnderTest;

beforeAll(async () => {
  tested = await makeIndexUnderTest();
});

afterAll(() => tested.drop());

describeVacancySearch("Meilisearch", async () => {
  await tested.empty();
  return tested;
});
