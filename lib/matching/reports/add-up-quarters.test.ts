import fc from "fast-check";
import { expect, it } from "vitest";
import { computableCells, type Equation } from "@/lib/key-figures/suppress";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { DismissReason } from "../decisions/match-decision";
import { type DismissalReport, reportDismissals } from "./dismissal-report";
import type { Dismissal } from "./dismissal-record";
import { monthsIn, quartersIn } from "./report-periods";
import { FEWEST_PEOPLE } from "./small-numbers";

const reasons = ["too-far", "pay", "health", "times"] as const satisfies readonly DismissReason[];
const quarters = quartersIn("2025").map(monthsIn);
const vacancyId = vacancyIdSchema.parse(numberedUuid("dismissed-vacancy", 1));

/** So many people in each quarter for each reason; the same people come again. */
const dismissalsOf = (table: readonly (readonly number[])[]): readonly Dismissal[] =>
  table.flatMap((row, quarter) =>
    row.flatMap((people, at): readonly Dismissal[] => {
      const reason = reasons[at] ?? "pay";
      const decidedAt = new Date(`${quarters[quarter]?.[1] ?? ""}-15T10:00:00Z`);
      return Array.from({ length: people }, (_none, person) => ({
        ...{ reason, decidedAt, vacancyId, person },
      }));
    }),
  );

const toldOf = ({ byReason }: DismissalReport): ReadonlyMap<string, number> =>
  new Map(byReason.flatMap(({ key, count }) => (count === undefined ? [] : [[key, count]])));

const tables = fc.array(
  fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 5, max: 40 })), {
    ...{ minLength: reasons.length, maxLength: reasons.length },
  }),
  { minLength: quarters.length, maxLength: quarters.length },
);

/** What a reader of all five reports knows, with what is hidden as the unknowns. */
const knownFrom = (dismissals: readonly Dismissal[]) => {
  const reports = quarters.map((months) => reportDismissals(dismissals, [months]));
  const year = reportDismissals(dismissals, quarters);
  const columns = [...reports, year].map((report, at) => ({ at, report, told: toldOf(report) }));
  const cell = (at: number, reason: string): string => `${at} ${reason}`;
  const totals = columns.map(({ at }) => cell(at, "all"));
  const isHidden = (at: number, reason: string): boolean => !columns[at]?.told.has(reason);
  const hidden = new Set([
    ...columns.flatMap(({ at }) =>
      reasons.filter((reason) => isHidden(at, reason)).map((reason) => cell(at, reason)),
    ),
    ...totals.filter((_, at) => columns[at]?.report.total === undefined),
  ]);
  const inYear = (reason: string): Equation => ({
    total: cell(quarters.length, reason),
    parts: quarters.map((_, at) => cell(at, reason)),
  });
  const equations = [
    ...columns.map(({ at }) => ({
      total: cell(at, "all"),
      parts: reasons.map((reason) => cell(at, reason)),
    })),
    ...[...reasons, "all"].map(inYear),
  ];
  return { known: computableCells(equations, hidden), columns, isHidden, cell };
};

it("lets no reader compute what a quarter hides from it, other quarters and the year", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { known, isHidden, cell } = knownFrom(dismissalsOf(table));

      table.forEach((row, at) =>
        row.forEach((people, index) => {
          const reason = reasons[index] ?? "";
          if (people > 0 && isHidden(at, reason)) expect(known).not.toContain(cell(at, reason));
        }),
      );
    }),
  );
});

it("leaves no few people where a year is compared with the quarters that are told", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { columns, isHidden } = knownFrom(dismissalsOf(table));
      const year = columns.at(-1)?.told ?? new Map<string, number>();

      reasons.forEach((reason, index) => {
        if (!year.has(reason)) return;
        const left = table.map((row, at) => (isHidden(at, reason) ? (row[index] ?? 0) : 0));
        const people = Math.max(...left);
        if (people > 0) expect(people).toBeGreaterThanOrEqual(FEWEST_PEOPLE);
      });
    }),
  );
});

it("tells a row of the year that is told in every quarter", () => {
  const table = quarters.map(() => [20, 20, 0, 0]);

  const { byReason, total } = reportDismissals(dismissalsOf(table), quarters);

  expect(total).toBe(160);
  expect(byReason.slice(0, 2)).toEqual([
    { key: "pay", count: 80 },
    { key: "too-far", count: 80 },
  ]);
});
