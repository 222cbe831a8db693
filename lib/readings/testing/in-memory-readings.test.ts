import { makeInMemoryVacancyStore } from "@/lib/vacancies/testing/in-memory-vacancy-store";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { makeInMemoryCorrections } from "./in-memory-corrections";
import { makeInMemoryReadings } from "./in-memory-readings";
import { describeOccupationCorrections } from "./occupation-corrections.contract";
import { describeVacancyReadings } from "./vacancy-readings.contract";

describeOccupationCorrections("the in-memory double", async () => makeInMemoryCorrections());

describeVacancyReadings("the in-memory double", async () => {
  const events: VacancyId[] = [];
  const vacancies = makeInMemoryVacancyStore([], (id) => events.push(id));
  const corrections = makeInMemoryCorrections();
  const readings = makeInMemoryReadings(vacancies, corrections);
  return { readings, vacancies, corrections, events: async () => events };
});
