import type { Vacancy, VacancyId } from "../vacancy";
import { fingerprintOf, shardOf } from "../vacancy-fingerprint";
import { DocumentsRejected, type VacancyIndex } from "../vacancy-index";
import { SearchUnavailable } from "../vacancy-search";

export type InMemoryVacancyIndex = VacancyIndex & {
  /** What is indexed now. */
  readonly held: Map<VacancyId, Vacancy>;
  /** Every batch that contains one of these is refused as a whole. */
  readonly poisonous: Set<VacancyId>;
  /** What was handed over to be found, by number of vacancies. */
  readonly batches: number[];
  /** While true nothing answers. */
  isDown: boolean;
};

export const makeInMemoryVacancyIndex = (
  initial: readonly Vacancy[] = [],
): InMemoryVacancyIndex => {
  const index: InMemoryVacancyIndex = {
    held: new Map(initial.map((vacancy) => [vacancy.id, vacancy])),
    poisonous: new Set(),
    batches: [],
    isDown: false,
    handOver: async ({ shown, hidden }) => {
      answer();
      if (shown.length > 0) index.batches.push(shown.length);
      return async () => {
        answer();
        if (shown.some(({ id }) => index.poisonous.has(id))) {
          throw new DocumentsRejected("no such document");
        }
        shown.forEach((vacancy) => index.held.set(vacancy.id, vacancy));
        hidden.forEach((id) => index.held.delete(id));
      };
    },
    count: async () => {
      answer();
      return index.held.size;
    },
    fingerprints: async (shard) => {
      answer();
      const ofShard = [...index.held.values()].filter(({ id }) => shardOf(id) === shard);
      return new Map(ofShard.map((vacancy) => [vacancy.id, fingerprintOf(vacancy)]));
    },
  };
  const answer = (): void => {
    if (index.isDown) throw new SearchUnavailable("the index is down");
  };
  return index;
};
