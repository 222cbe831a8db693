import { type Weekday, weekdays, type WeekStretch } from "../job-seeker";

/** A row of the week grid: one stretch of the day, the same on every day. */
export type WeekRow = { readonly from: string; readonly until: string };

const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;
const END_OF_DAY = "23:59";

// Hour by hour while buses run; the night is one row on either side of midnight.
const usualEdges = [clock(0), ...Array.from({ length: 19 }, (_none, at) => clock(at + 5))];

/** Hours as rows, cut where stretches that are known begin or end, so that none is rounded. */
export const weekRows = (week: readonly WeekStretch[] = []): readonly WeekRow[] => {
  const edges = [
    ...new Set([...usualEdges, ...week.flatMap(({ from, until }) => [from, until]), END_OF_DAY]),
  ].sort();
  return edges.slice(1).map((until, at) => ({ from: edges[at] ?? until, until }));
};

export const cellName = (day: Weekday, { from, until }: WeekRow): string =>
  `${day} ${from} ${until}`;

export const isPainted = (
  week: readonly WeekStretch[] | undefined,
  day: Weekday,
  row: WeekRow,
): boolean =>
  week?.some(
    (stretch) => stretch.day === day && stretch.from <= row.from && stretch.until >= row.until,
  ) === true;

/** Painted cells as the fewest stretches; names that are no cells are left out. */
export const stretchesOf = (cells: readonly string[]): readonly WeekStretch[] => {
  const stretches: WeekStretch[] = [];
  const painted = cells.flatMap(toStretch).toSorted(inOrder);
  for (const { day, from, until } of painted) {
    const last = stretches.at(-1);
    if (last?.day === day && last.until >= from) {
      stretches[stretches.length - 1] = {
        ...last,
        until: last.until > until ? last.until : until,
      };
    } else stretches.push({ day, from, until });
  }
  return stretches;
};

const toStretch = (cell: string): readonly WeekStretch[] => {
  const [name, from = "", until = ""] = cell.split(" ");
  const day = weekdays.find((each) => each === name);
  return day ? [{ day, from, until }] : [];
};

const inOrder = (one: WeekStretch, other: WeekStretch): number =>
  weekdays.indexOf(one.day) - weekdays.indexOf(other.day) || (one.from < other.from ? -1 : 1);
