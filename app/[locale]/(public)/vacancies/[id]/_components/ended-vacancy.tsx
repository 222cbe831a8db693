import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/app/_components/button-link";
import { CardList } from "@/app/_components/card-list";
import { useDates } from "@/app/_format/use-dates";
import { paths } from "@/app/paths";
import { searchLike } from "@/lib/vacancies/search-like";
import type { Vacancy } from "@/lib/vacancies/vacancy";

type EndedVacancyProps = {
  readonly vacancy: Vacancy;
  readonly similar: readonly Vacancy[];
};

/** What became of the offer, and what to do instead. */
export const EndedVacancy = (props: EndedVacancyProps): ReactNode => {
  const { vacancy, similar } = props;
  const t = useTranslations("gone");
  const locale = useLocale();
  const dates = useDates();
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p className="kern-body">
        {t(reasonOf(vacancy), { title: vacancy.title })}{" "}
        {t("since", { date: dates.long(vacancy.changedAt) })}
      </p>
      <p className="button-row">
        <ButtonLink href={paths.vacancies(locale, searchLike(vacancy))}>{t("search")}</ButtonLink>
      </p>
      <CardList id="similar-title" title={t("similar")} vacancies={similar} />
    </div>
  );
};

const reasonOf = ({ status }: Vacancy): "filled" | "expired" | "withdrawn" =>
  status === "filled" || status === "expired" ? status : "withdrawn";
