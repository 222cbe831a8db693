import type { Vacancy, VacancyId } from "../vacancy";
import type { VacancyIndex } from "../vacancy-index";

type Index = Pick<VacancyIndex, "handOver">;

/** Returns once these can be found. */
export const putInto = async (index: Index, shown: readonly Vacancy[]): Promise<void> =>
  (await index.handOver({ shown, hidden: [] }))();

/** Returns once these cannot be found any more. */
export const removeFrom = async (index: Index, hidden: readonly VacancyId[]): Promise<void> =>
  (await index.handOver({ shown: [], hidden }))();
