import { useTranslations } from "next-intl";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { useDates } from "./use-dates";

/** "unbefristet", "befristet bis 31. Dezember 2026"; undefined where the ad says nothing. */
export const useContractText = (): ((contract: VacancyFacts["contract"]) => string | undefined) => {
  const t = useTranslations("contract");
  const dates = useDates();
  return (contract) => {
    if (!contract) return undefined;
    if (contract.term === "fixed-term" && contract.until) {
      return t("fixedUntil", { date: dates.day(contract.until) });
    }
    if (contract.term === "fixed-term" && contract.months) {
      return t("fixedMonths", { months: contract.months });
    }
    return t(contract.term);
  };
};
