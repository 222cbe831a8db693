import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { DocumentsRejected, type VacancyIndex } from "@/lib/vacancies/vacancy-index";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import type { Regroup } from "@/lib/vacancies/same-job/regroup";
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
  /** Of several offers that are one job, only the leading one is put into the index. */
  readonly regroup: Regroup;
};

/** Projects the oldest due events; call it again until nothing is due. */
export type ProjectOutbox = (limit: number) => Promise<Projection>;

/**
 * Carries changes to the index. An event only says that a vacancy changed; what it is now is read
 * anew, so that projecting twice, late or out of order ends in the same index.
 */
export const makeProjectOutbox =
  ({ outbox, vacancies, index, regroup }: Dependencies): ProjectOutbox =>
  async (limit) => {
    const due = await outbox.due(limit);
    if (due.length === 0) return { kind: "nothing-due" };

    const eventsOf = eventsByVacancy(due);
    const markProjected = (ids: readonly VacancyId[]): Promise<void> =>
      outbox.markProjected(ids.flatMap((id) => (eventsOf.get(id) ?? []).map((event) => event.id)));
    const markFailed = async (id: VacancyId, reason: string): Promise<void> => {
      for (const event of eventsOf.get(id) ?? []) await outbox.markFailed(event.id, reason);
    };

    const ids = [...eventsOf.keys()];
    const found = await vacancies.findMany(ids);
    const followers = await regroup(ids, found);
    try {
      const shown = found.filter((offer) => isPublished(offer) && !followers.has(offer.id));
      const rejected = await projectAll(ids, shown, { index, markProjected, markFailed });
      return { kind: "projected", events: due.length, rejected };
    } catch (fault) {
      if (!(fault instanceof SearchUnavailable)) throw fault;
      return { kind: "unavailable", reason: fault.message };
    }
  };

type Steps = Pick<Dependencies, "index"> & {
  readonly markProjected: (ids: readonly VacancyId[]) => Promise<void>;
  readonly markFailed: (id: VacancyId, reason: string) => Promise<void>;
};

/**
 * The whole batch first. Where the engine rejects it, its halves are tried until the poisonous
 * vacancies stand alone: those are counted as failed, all others arrive. Returns how many failed.
 */
const projectAll = async (
  ids: readonly VacancyId[],
  shown: readonly Vacancy[],
  steps: Steps,
): Promise<number> => {
  try {
    await apply(ids, shown, steps.index);
  } catch (fault) {
    if (!(fault instanceof DocumentsRejected)) throw fault;
    return projectHalves(ids, shown, steps, fault);
  }
  await steps.markProjected(ids);
  return 0;
};

const projectHalves = async (
  ids: readonly VacancyId[],
  shown: readonly Vacancy[],
  steps: Steps,
  fault: DocumentsRejected,
): Promise<number> => {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) {
    await steps.markFailed(only, fault.message);
    return 1;
  }
  const middle = Math.ceil(ids.length / 2);
  const rejected = await projectAll(ids.slice(0, middle), shown, steps);
  return rejected + (await projectAll(ids.slice(middle), shown, steps));
};

const apply = async (
  ids: readonly VacancyId[],
  shown: readonly Vacancy[],
  index: Dependencies["index"],
): Promise<void> => {
  const [asked, shownIds] = [new Set(ids), new Set(shown.map(({ id }) => id))];
  const changed = shown.filter(({ id }) => asked.has(id));
  const hidden = ids.filter((id) => !shownIds.has(id));
  if (changed.length > 0) await index.put(changed);
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
