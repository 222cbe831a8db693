import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { describeImportStaging } from "./import-staging.contract";
import { makeInMemoryImportStaging } from "./in-memory-import-staging";

describeImportStaging("the in-memory double", async () => {
  const events: VacancyId[] = [];
  const vacancies = makeInMemoryVacancyStore([], (id) => events.push(id));
  return {
    staging: makeInMemoryImportStaging(vacancies),
    vacancies,
    events: async () => events,
  };
});
