import { targetGroups } from "@/lib/job-seekers/target-groups";
import { origins } from "@/lib/vacancies/vacancy";
import type { FigureKind } from "./figure-kinds";
import { ages, cells, fields, fitCounts, type MonthFigures } from "./month-figures";

/**
 * What of the figures of a month was agreed on. What is small was hidden before, in the table of all
 * figures: a choice from what may be told says less, and two choices together say no more than all.
 */
export const onlyAgreed = (figures: MonthFigures, agreed: readonly FigureKind[]): MonthFigures => ({
  ...figures,
  agreed: [...agreed].toSorted(),
  cells: Object.fromEntries(
    Object.entries(figures.cells).filter(([cell]) => isAgreed(cell, agreed)),
  ),
});

/** A cell that nobody can name is told to nobody. */
const isAgreed = (cell: string, agreed: readonly FigureKind[]): boolean =>
  cell === cells.offers
    ? agreed.some((kind) => kind !== "people-by-group")
    : (needs.get(cell)?.every((kind) => agreed.includes(kind)) ?? false);

/** Everything that has to be agreed on before a cell is told. */
const needs: ReadonlyMap<string, readonly FigureKind[]> = new Map<string, readonly FigureKind[]>([
  ...fields.map((field) => [cells.ofField(field), ["offers-by-field"]] as const),
  ...origins.map((origin) => [cells.ofOrigin(origin), ["offers-by-origin"]] as const),
  ...fields.flatMap((field) =>
    origins.map(
      (origin) => [cells.ofBoth(field, origin), ["offers-by-field", "offers-by-origin"]] as const,
    ),
  ),
  ...ages.map((age) => [cells.ofAge(age), ["offers-by-age"]] as const),
  ...fitCounts.map((fits) => [cells.ofFits(fits), ["offers-by-fits"]] as const),
  [cells.people, ["people-by-group"]] as const,
  ...targetGroups.flatMap((group) => [
    [cells.ofGroup(group), ["people-by-group"]] as const,
    [cells.outsideOf(group), ["people-by-group"]] as const,
  ]),
]);
