import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
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
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="months">
          {t("period")}
        </label>
        <select
          className="kern-form-input__select"
          id="months"
          name="months"
          defaultValue={query.months}
        >
          {reportMonths.map((months) => (
            <option key={months} value={months}>
              {t("lastMonths", { months })}
            </option>
          ))}
        </select>
      </div>
      {mayChooseSite ? (
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="site">
            {t("site")}
          </label>
          <select
            className="kern-form-input__select"
            id="site"
            name="site"
            defaultValue={query.site ?? ""}
          >
            <option value="">{t("wholeKreis")}</option>
            {operator().sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{t("show")}</span>
      </button>
    </form>
  );
};
