import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { isBelowMinimumWage } from "@/lib/employers/minimum-wage";
import { dayOf } from "@/lib/shared/dates";
import type { Vacancy } from "@/lib/vacancies/vacancy";

/** Tells where the pay named is less than the law asks: a person decides, since there are exceptions. */
export const PayWarning = ({ vacancy: { facts } }: { readonly vacancy: Vacancy }): ReactNode => {
  const t = useTranslations("employerService");
  const { pay, workingTime, startsOn } = facts;
  const day = startsOn ?? dayOf(new Date());
  return isBelowMinimumWage(pay ?? {}, workingTime.hoursPerWeek?.max, day) ? (
    <Alert kind="warning" title={t("underpaidTitle")}>
      <p>{t("underpaid")}</p>
    </Alert>
  ) : null;
};
