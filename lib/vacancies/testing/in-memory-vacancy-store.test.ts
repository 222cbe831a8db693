import type { VacancyId } from "../vacancy";
import { makeInMemoryVacancyStore } from "./in-memory-vacancy-store";
import { describeVacancyStore } from "./vacancy-store.contract";

describeVacancyStore("the in-memory double", async () => {
  const [events, followers]: [VacancyId[], Set<VacancyId>] = [[], new Set()];
  const store = makeInMemoryVacancyStore(
    [],
    (id) => events.push(id),
    (id) => followers.has(id),
  );
  return {
    store,
    events: async () => events,
    letFollow: async (id) => void followers.add(id),
  };
});
