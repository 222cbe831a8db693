import type { SignedFigures } from "./figure-store";
import type { MonthFigures } from "./month-figures";

/** The Kreise that told something of a month, our own first. */
export type MonthView = { readonly month: string; readonly told: readonly MonthFigures[] };

export const monthViews = (all: readonly SignedFigures[], self: string): readonly MonthView[] => {
  const figures = all.map((signed) => signed.figures);
  const months = [...new Set(figures.map(({ month }) => month))].toSorted().toReversed();
  return months.map((month) => ({
    month,
    told: figures
      .filter((one) => one.month === month)
      .toSorted((a, b) => order(a, self) - order(b, self) || (a.kreis < b.kreis ? -1 : 1)),
  }));
};

const order = ({ kreis }: MonthFigures, self: string): number => (kreis === self ? 0 : 1);

/** A figure of each month for every Kreis that ever told it, in the order of time. */
export const courseOf = (
  views: readonly MonthView[],
  cell: string,
): readonly {
  readonly kreis: string;
  readonly kreisName: string;
  readonly values: readonly (number | null)[];
}[] => {
  const inOrder = views.toReversed();
  const kreise = new Map(
    views.flatMap(({ told }) => told.map(({ kreis, kreisName }) => [kreis, kreisName] as const)),
  );
  return [...kreise].map(([kreis, kreisName]) => ({
    ...{ kreis, kreisName },
    values: inOrder.map(({ told }) => told.find((one) => one.kreis === kreis)?.cells[cell] ?? null),
  }));
};
