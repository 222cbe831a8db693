import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { type Arrival, DocumentsRejected, type VacancyIndex } from "@/lib/vacancies/vacancy-index";
import { SearchUnavailable } from "@/lib/vacancies/vacancy-search";
import type { Regroup } from "@/lib/vacancies/same-job/regroup";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { Outbox, OutboxEvent } from "./outbox";

/** What became of one batch of events. */
export type Projection =
  | { readonly kind: "projected"; readonly events: number; readonly rejected: number }
  /** The engine does not answer: nothing was counted as a failure, try again after a pause. */
  | { readonly kind: "unavailable"; readonly reason: string };

/** Events whose vacancies were handed to the engine, which works on them. */
export type BatchUnderWay = {
  readonly lastEvent: bigint;
  /** Waits for the engine, and notes what arrived. */
  readonly end: () => Promise<Projection>;
};

/**
 * Hands over the oldest due events, those after `after` where it is given; nothing where nothing
 * is due. The next batch may begin before this one ends, but they have to end in order.
 */
export type BeginBatch = (limit: number, after?: bigint) => Promise<BatchUnderWay | undefined>;

type Dependencies = {
  readonly outbox: Pick<Outbox, "due" | "markProjected" | "markFailed">;
  readonly vacancies: Pick<VacancyStore, "findMany">;
  readonly index: Pick<VacancyIndex, "handOver">;
  /** Of several offers that are one job, only the leading one is put into the index. */
  readonly regroup: Regroup;
};

/**
 * Carries changes to the index. An event only says that a vacancy changed; what it is now is read
 * anew, so that projecting twice, late or out of order ends in the same index.
 */
export const makeBeginBatch =
  (dependencies: Dependencies): BeginBatch =>
  async (limit, after) => {
    const due = await dependencies.outbox.due(limit, after);
    const last = due.at(-1);
    if (!last) return undefined;
    const eventsOf = eventsByVacancy(due);
    const ids = [...eventsOf.keys()];
    const steps = { ...dependencies, eventsOf };
    const arrival = await handOver(ids, steps);
    return {
      lastEvent: last.id,
      end: async () => {
        try {
          const rejected = await arrived(ids, arrival, steps);
          return { kind: "projected", events: due.length, rejected };
        } catch (fault) {
          if (!(fault instanceof SearchUnavailable)) throw fault;
          return { kind: "unavailable", reason: fault.message };
        }
      },
    };
  };

type Steps = Dependencies & { readonly eventsOf: EventsOf };
type EventsOf = ReadonlyMap<VacancyId, readonly OutboxEvent[]>;

/** What the engine says against the documents is heard when the batch ends. */
const handOver = async (
  ids: readonly VacancyId[],
  { vacancies, regroup, index }: Steps,
): Promise<Arrival> => {
  const found = await vacancies.findMany(ids);
  const followers = await regroup(ids, found);
  const isShown = (offer: Vacancy): boolean => isPublished(offer) && !followers.has(offer.id);
  const shown = found.filter(isShown);
  const shownIds = new Set(shown.map(({ id }) => id));
  const hidden = ids.filter((id) => !shownIds.has(id));
  try {
    return await index.handOver({ shown, hidden });
  } catch (fault) {
    if (!isEnginesWord(fault)) throw fault;
    return () => Promise.reject(fault);
  }
};

const isEnginesWord = (fault: unknown): fault is Error =>
  fault instanceof DocumentsRejected || fault instanceof SearchUnavailable;

/**
 * The whole batch first. Where the engine rejects it, its halves are tried until the poisonous
 * vacancies stand alone: those are counted as failed, all others arrive. Returns how many failed.
 */
const arrived = async (
  ids: readonly VacancyId[],
  arrival: Arrival,
  steps: Steps,
): Promise<number> => {
  try {
    await arrival();
  } catch (fault) {
    if (!(fault instanceof DocumentsRejected)) throw fault;
    return projectHalves(ids, steps, fault);
  }
  await steps.outbox.markProjected(eventsAmong(ids, steps.eventsOf).map(({ id }) => id));
  return 0;
};

/** Read anew: the batch after this one may have brought newer states of the same vacancies. */
const projectHalves = async (
  ids: readonly VacancyId[],
  steps: Steps,
  fault: DocumentsRejected,
): Promise<number> => {
  if (ids.length === 1) {
    for (const { id } of eventsAmong(ids, steps.eventsOf)) {
      await steps.outbox.markFailed(id, fault.message);
    }
    return 1;
  }
  let rejected = 0;
  const middle = Math.ceil(ids.length / 2);
  for (const half of [ids.slice(0, middle), ids.slice(middle)]) {
    rejected += await arrived(half, await handOver(half, steps), steps);
  }
  return rejected;
};

const eventsAmong = (ids: readonly VacancyId[], eventsOf: EventsOf): readonly OutboxEvent[] =>
  ids.flatMap((id) => eventsOf.get(id) ?? []);

const eventsByVacancy = (events: readonly OutboxEvent[]): EventsOf => {
  const byVacancy = new Map<VacancyId, OutboxEvent[]>();
  for (const event of events) {
    byVacancy.set(event.vacancyId, [...(byVacancy.get(event.vacancyId) ?? []), event]);
  }
  return byVacancy;
};
