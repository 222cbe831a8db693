import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SelectField } from "@/app/_components/select-field";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";
import { reportMonths, type ReportQuery } from "@/lib/matching/reports/read-dismissal-report";

type ReportFilterProps = { readonly query: ReportQuery; readonly mayChooseSite: boolean };

/** A plain form: the address says what is counted. */
export const ReportFilter = async ({
  query,
  mayChooseSite,
}: ReportFilterProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("dismissalReport"), await getLocale()];
  return (
    <form action={paths.dismissalReport(locale)} method="get" className="report-filter">
      <SelectField
        name="months"
        label={t("period")}
        chosen={String(query.months)}
        options={reportMonths.map((months) => ({
          value: String(months),
          label: t("lastMonths", { months }),
        }))}
      />
      {mayChooseSite ? (
        <SelectField
          name="site"
          label={t("site")}
          chosen={query.site ?? ""}
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
