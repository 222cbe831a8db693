import { dayOf } from "@/lib/shared/dates";
import { dismissReasons } from "../decisions/match-decision";
import type { Dismissal } from "./dismissal-record";
import { addUpQuarters } from "./add-up-quarters";
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

/** A quarter, or a year of four; `months` of each are all it has, the first one first. */
export const reportDismissals = (
  dismissals: readonly Dismissal[],
  quarters: readonly (readonly string[])[],
): DismissalReport => {
  const parts = quarters.map((months) => ({ months, found: within(dismissals, months) }));
  const all = counted(parts.flatMap(({ found }) => found));
  const untold = parts.filter(({ found }) => isFew(counted(found)));
  // Of a year, the quarters that are told would leave those that are not.
  const left = counted(untold.flatMap(({ found }) => found));
  if (isFew(all) || isFew(left) || untold.length === 1) return nothing;
  const by = (keyOf: KeyOf, keys: readonly string[] = []) => guarded(parts, keyOf, keys);
  return {
    total: all.count,
    byReason: mostFirst(by(({ reason }) => reason, dismissReasons)),
    byField: mostFirst(by(({ field }) => field ?? UNKNOWN)),
    bySource: mostFirst(by(({ source }) => source ?? UNKNOWN)),
    byMonth: parts.flatMap(({ found, months }) => toldMonths(found, months)),
  };
};

const nothing: DismissalReport = { byReason: [], byField: [], bySource: [], byMonth: [] };

const isFew = ({ people }: Counted): boolean => people > 0 && people < FEWEST_PEOPLE;

type Quarter = { readonly months: readonly string[]; readonly found: readonly Dismissal[] };
type KeyOf = (one: Dismissal) => string;

const within = (
  dismissals: readonly Dismissal[],
  months: readonly string[],
): readonly Dismissal[] =>
  dismissals.filter(({ decidedAt }) => months.includes(monthOf(decidedAt)));

const guarded = (
  quarters: readonly Quarter[],
  keyOf: KeyOf,
  keys: readonly string[],
): readonly Guarded<string>[] => {
  const rowsOf = (found: readonly Dismissal[]): readonly Tally[] => tallied(found, keyOf, keys);
  const told = quarters.map(({ found }) => {
    const rows = rowsOf(found);
    return { rows, told: isFew(counted(found)) ? undefined : guardSmall(rows) };
  });
  const [only, ...others] = told;
  if (others.length === 0) return only?.told ?? [];
  return addUpQuarters(rowsOf(quarters.flatMap(({ found }) => found)), told);
};

/** The same in the year as in its quarter. */
const toldMonths = (
  found: readonly Dismissal[],
  months: readonly string[],
): readonly Guarded<string>[] =>
  isFew(counted(found))
    ? months.map((key) => ({ key }))
    : guardSmall(tallied(found, ({ decidedAt }) => monthOf(decidedAt), months));

type Tally = Counted & { readonly key: string; readonly who: ReadonlySet<number> };

const tallied = (
  dismissals: readonly Dismissal[],
  keyOf: KeyOf,
  keys: readonly string[],
): readonly Tally[] => {
  const groups = new Map<string, Dismissal[]>(keys.map((key) => [key, []]));
  for (const one of dismissals) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].map(([key, group]) => ({ key, ...counted(group), who: peopleOf(group) }));
};

const counted = (dismissals: readonly Dismissal[]): Counted => ({
  count: dismissals.length,
  people: peopleOf(dismissals).size,
});

const peopleOf = (dismissals: readonly Dismissal[]): ReadonlySet<number> =>
  new Set(dismissals.map(({ person }) => person));

// Hidden ones stand at the end: their place would tell how many they are.
const mostFirst = (rows: readonly Guarded<string>[]): readonly Guarded<string>[] =>
  rows.toSorted(
    (one, other) => (other.count ?? -1) - (one.count ?? -1) || (one.key < other.key ? -1 : 1),
  );
