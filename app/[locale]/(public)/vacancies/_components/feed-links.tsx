import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import type { SearchRequest } from "@/lib/vacancies/search-request";

/** The same search as a feed. */
export const FeedLinks = ({ request }: { request: SearchRequest }): ReactNode => {
  const t = useTranslations("results");
  const locale = useLocale();
  return (
    <p className="feed-links">
      {t("feeds")}: <a href={paths.rss(locale, request)}>{t("rss")}</a>,{" "}
      <a href={paths.atom(locale, request)}>{t("atom")}</a>
    </p>
  );
};
