import { onlyAgreed } from "./agreed-figures";
import type { FigureKind } from "./figure-kinds";
import type { SignedFigures } from "./figure-store";
import type { MonthFigures } from "./month-figures";

/** The Kreise that told something of a month, our own first. */
export type MonthView = { readonly month: string; readonly told: readonly MonthFigures[] };

/** What was agreed with a Kreis; undefined where there never was an agreement, as in the demo. */
export type AgreedWith = (kreis: string) => readonly FigureKind[] | undefined;

/** Of others only what was agreed with them, whatever they told. */
export const monthViews = (
  all: readonly SignedFigures[],
  self: string,
  agreedWith: AgreedWith,
): readonly MonthView[] => {
  const figures = all
    .map((signed) => visible(signed.figures, self, agreedWith))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  const months = [...new Set(figures.map(({ month }) => month))].toSorted().toReversed();
  return months.map((month) => ({
    month,
    told: figures
      .filter((one) => one.month === month)
      .toSorted((a, b) => order(a, self) - order(b, self) || (a.kreis < b.kreis ? -1 : 1)),
  }));
};

const visible = (figures: MonthFigures, self: string, agreedWith: AgreedWith): MonthFigures => {
  const agreed = figures.kreis === self ? undefined : agreedWith(figures.kreis);
  return agreed ? onlyAgreed(figures, agreed) : figures;
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
