import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type DismissalReport, monthOf, reportDismissals } from "./dismissal-report";
import type { DismissalRecord } from "./dismissal-record";

export const reportMonths = [3, 6, 12, 24] as const;

/** As the address of the report says it; what cannot be read is as if it were not said. */
export const reportQuerySchema = z.object({
  months: z.coerce
    .number()
    .pipe(z.union(reportMonths.map((months) => z.literal(months))))
    .catch(12),
  site: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .optional()
    .catch(undefined),
});
export type ReportQuery = z.infer<typeof reportQuerySchema>;

export type ReadDismissalReport = (
  actor: Actor,
  query: ReportQuery,
) => Promise<
  Result<
    DismissalReport & {
      /** Whose people are counted; absent for the whole Kreis. */
      readonly site?: string | undefined;
      readonly mayChooseSite: boolean;
    },
    { readonly code: "not-allowed" }
  >
>;

type Dependencies = { readonly dismissals: DismissalRecord; readonly now: () => Date };

/** Figures of the own site, or of any for those who compare sites. */
export const makeReadDismissalReport =
  ({ dismissals, now }: Dependencies): ReadDismissalReport =>
  async (actor, { months, site: asked }) => {
    const scope = scopeOf(actor, "match-reports.read");
    const mayChooseSite = scope === "kreis";
    const site = mayChooseSite ? asked : actor.siteId;
    if (scope === undefined || (site === undefined && !mayChooseSite)) {
      return refused({ code: "not-allowed" });
    }
    const period = lastMonths(now(), months);
    // Begins a day early: which month an instant belongs to is decided by the calendar here.
    const from = new Date(Date.parse(`${period[0] ?? monthOf(now())}-01T00:00:00Z`) - 86_400_000);
    const found = await dismissals.since(from, site);
    const counted = found.filter(({ decidedAt }) => period.includes(monthOf(decidedAt)));
    return ok({ ...reportDismissals(counted, period), site, mayChooseSite });
  };

const lastMonths = (now: Date, count: number): readonly string[] => {
  const [year = 0, month = 1] = monthOf(now).split("-").map(Number);
  return Array.from({ length: count }, (_none, position) =>
    new Date(Date.UTC(year, month - count + position, 1)).toISOString().slice(0, 7),
  );
};
