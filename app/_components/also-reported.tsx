import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { openingsOf } from "@/lib/vacancies/same-job/find-same-job";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { useSourceName } from "../_format/use-source-name";
import { paths } from "../paths";

type AlsoReportedProps = {
  readonly vacancy: Vacancy;
  /** Other offers that are the same job. */
  readonly others: readonly Vacancy[];
};

/** Who else reported the job, each with a link, and how many posts they tell of together. */
export const AlsoReported = ({ vacancy, others }: AlsoReportedProps): ReactNode => {
  const t = useTranslations("sameJob");
  const locale = useLocale();
  const nameOf = useReporterName();
  const reporters = [...new Map(others.map((other) => [nameOf(other), other]))].filter(
    ([name]) => name !== nameOf(vacancy),
  );
  const openings = openingsOf([vacancy, ...others]);
  return (
    <>
      {openings && openings !== vacancy.facts.openings ? (
        <span>{t("openings", { count: openings })}</span>
      ) : null}
      {reporters.length > 0 ? (
        <span className="also-reported">
          {t("alsoReportedBy")}{" "}
          {reporters.map(([name, other], position) => (
            <span key={name}>
              {position > 0 ? ", " : null}
              <a
                className="kern-link"
                href={other.sourceUrl ?? paths.vacancy(locale, other.id)}
                {...(other.sourceUrl ? { rel: "nofollow noopener" } : {})}
              >
                <bdi>{name}</bdi>
              </a>
            </span>
          ))}
        </span>
      ) : null}
    </>
  );
};

/** The neighbour an offer comes from, or the name of its source. */
export const useReporterName = (): ((vacancy: Vacancy) => string) => {
  const sourceName = useSourceName();
  return ({ source, facts }) => facts.exchangedFrom ?? sourceName(source);
};
