import type { getTranslations } from "next-intl/server";
import { quarterOf, type ReportPeriod, yearOf } from "@/lib/matching/reports/report-periods";

type Texts = Awaited<ReturnType<typeof getTranslations<"dismissalReport">>>;

/** "3. Quartal 2026", "Jahr 2025". */
export const makePeriodText =
  (t: Texts) =>
  (period: ReportPeriod): string => {
    const [quarter, year] = [quarterOf(period), yearOf(period)];
    return quarter === undefined ? t("year", { year }) : t("quarter", { quarter, year });
  };
