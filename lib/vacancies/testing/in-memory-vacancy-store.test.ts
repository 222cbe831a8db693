import type { VacancyId } from "../vacancy";
import { makeInMemoryVacancyStore } from "./in-memory-vacancy-store";
import { describeVacancyStore } from "./vacancy-store.contract";

describeVacancyStore("the in-memory double", async () => {
  const events: VacancyId[] = [];
  const store = makeInMemoryVacancyStore([], (id) => events.push(id));
  return { store, events: async () => events };
});
