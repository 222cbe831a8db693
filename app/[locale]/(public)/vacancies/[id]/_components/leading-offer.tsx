import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useReporterName } from "@/app/_components/also-reported";
import { paths } from "@/app/paths";
import type { Vacancy } from "@/lib/vacancies/vacancy";

/** On the page of an offer whose job another one shows: the way there. */
export const LeadingOffer = ({ leader }: { leader: Vacancy | undefined }): ReactNode => {
  const t = useTranslations("sameJob");
  const locale = useLocale();
  const nameOf = useReporterName();
  return leader ? (
    <p className="leading-offer">
      {t("shownThere")}{" "}
      <a className="kern-link" href={paths.vacancy(locale, leader.id)}>
        <bdi>{leader.title}</bdi> (<bdi>{nameOf(leader)}</bdi>)
      </a>
    </p>
  ) : null;
};
