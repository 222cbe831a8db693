import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { pageWindow } from "./page-window";

type PaginationProps = {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
};

/** Links to the pages around this one, to the first and to the last. */
export const Pagination = ({ page, pageCount, hrefOf }: PaginationProps): ReactNode => {
  const t = useTranslations("pagination");
  if (pageCount < 2) return null;
  return (
    <nav className="pagination" aria-label={t("label")}>
      <ul>
        {page > 1 ? (
          <li>
            <a className="pagination__step" href={hrefOf(page - 1)} rel="prev">
              {t("previous")}
            </a>
          </li>
        ) : null}
        {pageWindow(page, pageCount).map((item, position) =>
          item === "gap" ? (
            <li key={`gap-${position}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={item}>
              <a
                href={hrefOf(item)}
                aria-label={t(item === page ? "current" : "page", { page: item })}
                aria-current={item === page ? "page" : undefined}
              >
                {item}
              </a>
            </li>
          ),
        )}
        {page < pageCount ? (
          <li>
            <a className="pagination__step" href={hrefOf(page + 1)} rel="next">
              {t("next")}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
};
