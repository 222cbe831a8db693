import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { DocumentsRejected, type VacancyIndex } from "@/lib/vacancies/vacancy-index";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { Outbox, OutboxEvent } from "./outbox";

/** What became of one batch of events. */
export type Projection =
  | { readonly kind: "nothing-due" }
  | { readonly kind: "projected"; readonly events: number; readonly rejected: number }
  /** The engine does not answer: nothing was counted as a failure, try again after a pause. */
  | { readonly kind: "unavailable"; readonly reason: string };

type Dependencies = {
  readonly outbox: Pick<Outbox, "due" | "markProjected" | "markFailed">;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly index: Pick<VacancyIndex, "put" | "remove">;
};

/** Projects the oldest due events; call it again until nothing is due. */
export type ProjectOutbox = (limit: number) => Promise<Projection>;

/**
 * Carries changes to the index. An event only says that a vacancy changed; what it is now is read
 * anew, so that projecting twice, late or out of order ends in the same index.
 */
export const makeProjectOutbox =
  ({ outbox, vacancies, index }: Dependencies): ProjectOutbox =>
  async (limit) => {
    const due = await outbox.due(limit);
    if (due.length === 0) return { kind: "nothing-due" };

    const eventsOf = eventsByVacancy(due);
    const markProjected = (ids: readonly VacancyId[]): Promise<void> =>
      outbox.markProjected(ids.flatMap((id) => (eventsOf.get(id) ?? []).map((event) => event.id)));
    const markFailed = async (id: VacancyId, reason: string): Promise<void> => {
      for (const event of eventsOf.get(id) ?? []) await outbox.markFailed(event.id, reason);
    };

    try {
      const rejected = await projectAll([...eventsOf.keys()], {
        vacancies,
        index,
        markProjected,
        markFailed,
      });
      return { kind: "projected", events: due.length, rejected };
    } catch (fault) {
      if (!(fault instanceof SearchUnavailable)) throw fault;
      return { kind: "unavailable", reason: fault.message };
    }
  };

type Steps = Pick<Dependencies, "vacancies" | "index"> & {
  readonly markProjected: (ids: readonly VacancyId[]) => Promise<void>;
  readonly markFailed: (id: VacancyId, reason: string) => Promise<void>;
};

/**
 * The whole batch first. Where the engine rejects it, its halves are tried until the poisonous
 * vacancies stand alone: those are counted as failed, all others arrive. Returns how many failed.
 */
const projectAll = async (ids: readonly VacancyId[], steps: Steps): Promise<number> => {
  try {
    await apply(await steps.vacancies.findMany(ids), ids, steps.index);
  } catch (fault) {
    if (!(fault instanceof DocumentsRejected)) throw fault;
    return projectHalves(ids, steps, fault);
  }
  await steps.markProjected(ids);
  return 0;
};

const projectHalves = async (
  ids: readonly VacancyId[],
  steps: Steps,
  fault: DocumentsRejected,
): Promise<number> => {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) {
    await steps.markFailed(only, fault.message);
    return 1;
  }
  const middle = Math.ceil(ids.length / 2);
  const rejected = await projectAll(ids.slice(0, middle), steps);
  return rejected + (await projectAll(ids.slice(middle), steps));
};

const apply = async (
  found: readonly Vacancy[],
  ids: readonly VacancyId[],
  index: Dependencies["index"],
): Promise<void> => {
  const published = found.filter(isPublished);
  const shown = new Set(published.map(({ id }) => id));
  const hidden = ids.filter((id) => !shown.has(id));
  if (published.length > 0) await index.put(published);
  if (hidden.length > 0) await index.remove(hidden);
};

const eventsByVacancy = (
  events: readonly OutboxEvent[],
): ReadonlyMap<VacancyId, readonly OutboxEvent[]> => {
  const byVacancy = new Map<VacancyId, OutboxEvent[]>();
  for (const event of events) {
    byVacancy.set(event.vacancyId, [...(byVacancy.get(event.vacancyId) ?? []), event]);
  }
  return byVacancy;
};
