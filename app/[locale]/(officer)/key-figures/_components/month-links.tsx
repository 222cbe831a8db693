import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import { monthText } from "./month-text";

type MonthLinksProps = { readonly months: readonly string[]; readonly chosen: string };

/** One month after the other to look at. */
export const MonthLinks = ({ months, chosen }: MonthLinksProps): ReactNode => {
  const t = useTranslations("keyFigures");
  const locale = useLocale();
  return (
    <nav aria-label={t("months")}>
      <ul className="month-links">
        {months.map((month) => (
          <li key={month}>
            <a
              href={paths.keyFigures(locale, month)}
              aria-current={month === chosen ? "page" : undefined}
            >
              {monthText(locale, month)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
