import { makeInMemoryCorrections } from "@/lib/readings/testing/in-memory-corrections";
import { makeInMemoryReadings } from "@/lib/readings/testing/in-memory-readings";
import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { describeImportStaging } from "./import-staging.contract";
import { makeInMemoryImportStaging } from "./in-memory-import-staging";

describeImportStaging("the in-memory double", async () => {
  const events: VacancyId[] = [];
  const vacancies = makeInMemoryVacancyStore([], (id) => events.push(id));
  const corrections = makeInMemoryCorrections();
  const readings = makeInMemoryReadings(vacancies, corrections);
  return {
    staging: makeInMemoryImportStaging({ vacancies, readings, corrections }),
    readings,
    corrections,
    vacancies,
    events: async () => events,
  };
});
