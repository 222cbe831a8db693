import { cellOf } from "@/lib/places/geo-cell";
import { isPublished, type Vacancy, type VacancyId } from "../vacancy";
import { fingerprintOf, shardOf } from "../vacancy-fingerprint";
import type { VacancyStore } from "../vacancy-store";

export type InMemoryVacancyStore = VacancyStore & {
  /** Everything held, in id order. */
  readonly all: () => readonly Vacancy[];
  /** Replaces without an event, as a mere confirmation does. */
  readonly replaceQuietly: (vacancies: readonly Vacancy[]) => void;
};

/** `recordEvent` stands for the outbox: it hears of every vacancy saved; `isFollower` for groups of offers. */
export const makeInMemoryVacancyStore = (
  initial: readonly Vacancy[] = [],
  recordEvent: (id: VacancyId) => void = () => undefined,
  isFollower: (id: VacancyId) => boolean = () => false,
): InMemoryVacancyStore => {
  let held = new Map(initial.map((vacancy) => [vacancy.id, vacancy]));
  const all = (): readonly Vacancy[] =>
    [...held.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const published = (): readonly Vacancy[] =>
    all().filter((vacancy) => isPublished(vacancy) && !isFollower(vacancy.id));

  const replaceQuietly = (vacancies: readonly Vacancy[]): void => {
    const next = new Map([...held, ...vacancies.map((vacancy) => [vacancy.id, vacancy] as const)]);
    assertSourceIdsUnique([...next.values()]);
    held = next;
  };

  return {
    all,
    replaceQuietly,
    find: async (id) => held.get(id),
    findMany: async (ids) => ids.flatMap((id) => held.get(id) ?? []),
    saveAll: async (vacancies) => {
      const next = new Map([
        ...held,
        ...vacancies.map((vacancy) => [vacancy.id, vacancy] as const),
      ]);
      assertSourceIdsUnique([...next.values()]);
      held = next;
      for (const id of new Set(vacancies.map((vacancy) => vacancy.id))) recordEvent(id);
    },
    publishedAfter: async (after, limit) =>
      published()
        .filter(({ id }) => after === undefined || id > after)
        .slice(0, limit),
    countPublished: async () => published().length,
    publishedFingerprints: async (shard) =>
      new Map(
        published()
          .filter(({ id }) => shardOf(id) === shard)
          .map((vacancy) => [vacancy.id, fingerprintOf(vacancy)]),
      ),
    pointsInCells: async (cells) => {
      const points = published()
        .flatMap(({ facts }) => facts.workplaces.flatMap(({ point }) => point ?? []))
        .filter((point) => cells.includes(cellOf(point)));
      return [...new Map(points.map((point) => [`${point.lat} ${point.lng}`, point])).values()];
    },
  };
};

const assertSourceIdsUnique = (vacancies: readonly Vacancy[]): void => {
  const keys = vacancies.flatMap(({ source, externalId }) =>
    externalId === undefined ? [] : [`${source} ${externalId}`],
  );
  if (new Set(keys).size < keys.length)
    throw new Error("Two vacancies share source and external id");
};
