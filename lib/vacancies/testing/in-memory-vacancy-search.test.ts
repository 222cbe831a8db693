import { makeInMemoryVacancySearch } from "./in-memory-vacancy-search";
import { makeInMemoryVacancyStore } from "./in-memory-vacancy-store";
import { describeVacancySearch } from "./vacancy-search.contract";

describeVacancySearch("the in-memory double", async () => {
  const store = makeInMemoryVacancyStore();
  return { search: makeInMemoryVacancySearch(store.all), put: store.saveAll };
});
