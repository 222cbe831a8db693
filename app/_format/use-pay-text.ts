import { useLocale, useTranslations } from "next-intl";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { moneyText } from "./formats";

type Pay = NonNullable<VacancyFacts["pay"]>;

type PayText = (pay: Pay | undefined) => string | undefined;

/** Words pay as the reader's language does: "14,50 € bis 16,00 € pro Stunde"; undefined where no amount is known. */
export const usePayText = (): PayText => makePayText(useTranslations("pay"), useLocale());

export const makePayText =
  (t: ReturnType<typeof useTranslations<"pay">>, locale: string): PayText =>
  (pay) => {
    if (!pay) return undefined;
    const [min, max] = [pay.min, pay.max].map((amount) =>
      amount === undefined
        ? undefined
        : moneyText(locale, amount, pay.currency, pay.unit === "hour"),
    );
    const amount = amountText(t, min, max);
    if (amount === undefined) return pay.text;
    return pay.unit ? t(`per.${pay.unit}`, { amount }) : amount;
  };

/** An amount of money; hourly pay always shows its cents. */
export const useMoney = (): ((amount: number, currency: string, withCents: boolean) => string) => {
  const locale = useLocale();
  return (amount, currency, withCents) => moneyText(locale, amount, currency, withCents);
};

const amountText = (
  t: ReturnType<typeof useTranslations<"pay">>,
  min: string | undefined,
  max: string | undefined,
): string | undefined => {
  if (min !== undefined && max !== undefined) return min === max ? min : t("range", { min, max });
  if (min !== undefined) return t("from", { min });
  return max === undefined ? undefined : t("upTo", { max });
};
