import type { VacancyId } from "../../vacancy";
import type { JobGroups, JobGroupStore, WithJobGroups } from "../job-group-store";
import { blockingKeysOf, type JobOutline } from "../job-outline";
import type { SameJobDecision, SameJobDecisions } from "../same-job-decisions";

export type InMemoryJobGroups = {
  readonly groups: JobGroups;
  readonly withJobGroups: WithJobGroups;
  readonly decisions: SameJobDecisions;
};

/** `recordEvent` stands for the outbox. */
export const makeInMemoryJobGroups = (
  recordEvent: (id: VacancyId) => void = () => undefined,
): InMemoryJobGroups => {
  const outlines = new Map<VacancyId, JobOutline>();
  const leaders = new Map<VacancyId, VacancyId>();
  const decided: SameJobDecision[] = [];

  const lastOf = (one: VacancyId, other: VacancyId): SameJobDecision | undefined =>
    decided.findLast((known) => isBetween(known, one) && isBetween(known, other));

  const store: JobGroupStore = {
    sharing: async (ids) => {
      const keys = new Set(
        ids.flatMap((id) => {
          const outline = outlines.get(id);
          return outline ? blockingKeysOf(outline) : [];
        }),
      );
      return [...outlines.values()]
        .filter(
          (outline) =>
            ids.includes(outline.id) || blockingKeysOf(outline).some((key) => keys.has(key)),
        )
        .map(({ id }) => id);
    },
    outlinesOf: async (ids) => ids.flatMap((id) => outlines.get(id) ?? []),
    put: async (given) => given.forEach((outline) => outlines.set(outline.id, outline)),
    forget: async (ids) => ids.forEach((id) => outlines.delete(id)),
    apartAmong: async (ids) =>
      decided
        .filter((known) => ids.some((id) => isBetween(known, id)))
        .filter((known) => lastOf(known.one, known.other) === known && known.apart)
        .map(({ one, other }) => [one, other] as const),
    leadersOf: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const leader = leaders.get(id);
          return leader ? [[id, leader] as const] : [];
        }),
      ),
    setLeaders: async (changes) => {
      for (const [id, leader] of changes) {
        if (leader === undefined) leaders.delete(id);
        else leaders.set(id, leader);
        recordEvent(id);
      }
    },
  };
  return {
    withJobGroups: (work) => work(store),
    groups: {
      groupsOf: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const leader = leaders.get(id) ?? id;
            const followers = [...leaders].flatMap(([of, lead]) => (lead === leader ? [of] : []));
            return followers.length === 0
              ? []
              : [[id, { leader, members: [leader, ...followers.toSorted()] }] as const];
          }),
        ),
      followersAmong: async (ids) => new Set(ids.filter((id) => leaders.has(id))),
    },
    decisions: {
      add: async (decision) => {
        decided.push(decision);
        recordEvent(decision.one);
        recordEvent(decision.other);
      },
      historyOf: async (id) => decided.filter((known) => isBetween(known, id)).toReversed(),
    },
  };
};

const isBetween = ({ one, other }: SameJobDecision, id: VacancyId): boolean =>
  one === id || other === id;
