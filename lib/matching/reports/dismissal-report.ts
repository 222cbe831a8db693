import { dayOf } from "@/lib/shared/dates";
import { dismissReasons } from "../decisions/match-decision";
import type { Dismissal } from "./dismissal-record";
import { type Counted, FEWEST_PEOPLE, type Guarded, guardSmall } from "./small-numbers";

/** What stands for a field or source nobody knows. */
export const UNKNOWN = "unknown";

/** Why offers were dismissed, as figures without persons; most frequent first, months in order. */
export type DismissalReport = {
  /** Absent where too few people stand behind everything. */
  readonly total?: number;
  readonly byReason: readonly Guarded<string>[];
  readonly byField: readonly Guarded<string>[];
  readonly bySource: readonly Guarded<string>[];
  /** Every month of the period, as `YYYY-MM`. */
  readonly byMonth: readonly Guarded<string>[];
};

export const monthOf = (instant: Date): string => dayOf(instant).slice(0, 7);

/** `months` are all months of the period, the first one first. */
export const reportDismissals = (
  dismissals: readonly Dismissal[],
  months: readonly string[],
): DismissalReport => {
  const { count, people } = counted(dismissals);
  if (people > 0 && people < FEWEST_PEOPLE) {
    return { byReason: [], byField: [], bySource: [], byMonth: [] };
  }
  const by = (keyOf: (one: Dismissal) => string, keys: readonly string[] = []) =>
    tallied(dismissals, keyOf, keys);
  return {
    total: count,
    byReason: mostFirst(by(({ reason }) => reason, dismissReasons)),
    byField: mostFirst(by(({ field }) => field ?? UNKNOWN)),
    bySource: mostFirst(by(({ source }) => source ?? UNKNOWN)),
    byMonth: guardSmall(by(({ decidedAt }) => monthOf(decidedAt), months)),
  };
};

type Tally = Counted & { readonly key: string };

const tallied = (
  dismissals: readonly Dismissal[],
  keyOf: (one: Dismissal) => string,
  keys: readonly string[],
): readonly Tally[] => {
  const groups = new Map<string, Dismissal[]>(keys.map((key) => [key, []]));
  for (const one of dismissals) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].map(([key, group]) => ({ key, ...counted(group) }));
};

const counted = (dismissals: readonly Dismissal[]): Counted => ({
  count: dismissals.length,
  people: new Set(dismissals.map(({ person }) => person)).size,
});

// Hidden ones stand at the end: their place would tell how many they are.
const mostFirst = (rows: readonly Tally[]): readonly Guarded<string>[] =>
  guardSmall(rows).toSorted(
    (one, other) => (other.count ?? -1) - (one.count ?? -1) || (one.key < other.key ? -1 : 1),
  );
