import { useTranslations } from "next-intl";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { type DateTexts, useDates } from "./use-dates";

type ContractText = (contract: VacancyFacts["contract"]) => string | undefined;

/** "unbefristet", "befristet bis 31. Dezember 2026"; undefined where the ad says nothing. */
export const useContractText = (): ContractText =>
  makeContractText(useTranslations("contract"), useDates());

export const makeContractText =
  (t: ReturnType<typeof useTranslations<"contract">>, dates: DateTexts): ContractText =>
  (contract) => {
    if (!contract) return undefined;
    if (contract.term === "fixed-term" && contract.until) {
      return t("fixedUntil", { date: dates.day(contract.until) });
    }
    if (contract.term === "fixed-term" && contract.months) {
      return t("fixedMonths", { months: contract.months });
    }
    return t(contract.term);
  };
