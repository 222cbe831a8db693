import { z } from "zod";
import type { Actor } from "@/lib/accounts/account";
import { scopeOf } from "@/lib/accounts/rights";
import { ok, refused, type Result } from "@/lib/shared/result";
import { type DismissalReport, reportDismissals } from "./dismissal-report";
import type { DismissalRecord } from "./dismissal-record";
import {
  finishedPeriods,
  monthsIn,
  quartersIn,
  type ReportPeriod,
  usualPeriod,
} from "./report-periods";

/** As the address of the report says it; what cannot be read is as if it were not said. */
export const reportQuerySchema = z.object({
  period: z.string().optional().catch(undefined),
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
      readonly period: ReportPeriod;
      /** All that may be asked for, newest first. */
      readonly periods: readonly ReportPeriod[];
    },
    { readonly code: "not-allowed" }
  >
>;

type Dependencies = { readonly dismissals: DismissalRecord; readonly now: () => Date };

/** Figures of the own site, or of any for those who compare sites. */
export const makeReadDismissalReport =
  ({ dismissals, now }: Dependencies): ReadDismissalReport =>
  async (actor, { period: wanted, site: asked }) => {
    const scope = scopeOf(actor, "match-reports.read");
    const mayChooseSite = scope === "kreis";
    const site = mayChooseSite ? asked : actor.siteId;
    if (scope === undefined || (site === undefined && !mayChooseSite)) {
      return refused({ code: "not-allowed" });
    }
    const periods = finishedPeriods(now());
    const period = periods.find((one) => one === wanted) ?? usualPeriod(periods);
    const [first = ""] = monthsIn(period);
    // Begins a day early: which month an instant belongs to is decided by the calendar here.
    const from = new Date(Date.parse(`${first}-01T00:00:00Z`) - 86_400_000);
    const found = await dismissals.since(from, site);
    const report = reportDismissals(found, quartersIn(period).map(monthsIn));
    return ok({ ...report, site, mayChooseSite, period, periods });
  };
