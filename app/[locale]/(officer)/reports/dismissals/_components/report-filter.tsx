import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SelectField } from "@/app/_components/select-field";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";
import type { ReportPeriod } from "@/lib/matching/reports/report-periods";
import { makePeriodText } from "../_words/period-text";

type ReportFilterProps = {
  readonly period: ReportPeriod;
  readonly periods: readonly ReportPeriod[];
  readonly site: string | undefined;
  readonly mayChooseSite: boolean;
};

/** A plain form: the address says what is counted. */
export const ReportFilter = async ({
  period,
  periods,
  site,
  mayChooseSite,
}: ReportFilterProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("dismissalReport"), await getLocale()];
  const periodText = makePeriodText(t);
  return (
    <form action={paths.dismissalReport(locale)} method="get" className="report-filter">
      <SelectField
        name="period"
        label={t("period")}
        chosen={period}
        options={periods.map((one) => ({ value: one, label: periodText(one) }))}
      />
      {mayChooseSite ? (
        <SelectField
          name="site"
          label={t("site")}
          chosen={site ?? ""}
          options={[
            { value: "", label: t("wholeKreis") },
            ...operator().sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{t("show")}</span>
      </button>
    </form>
  );
};
