import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useContractText } from "@/app/_format/use-contract-text";
import { useMoney, usePayText } from "@/app/_format/use-pay-text";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { Fact, FactGroup } from "./fact";

/** What it pays and for how long. */
export const PayFacts = ({
  facts: { pay, contract },
  evidence,
}: {
  facts: VacancyFacts;
  evidence: FactEvidence;
}): ReactNode => {
  const t = useTranslations();
  const money = useMoney();
  const years = pay?.trainingYears?.map((amount, position) =>
    t("pay.trainingYear", { year: position + 1, amount: money(amount, pay.currency, false) }),
  );
  const amount = usePayText()(pay);
  const inWords = pay?.text && pay.text !== amount ? [pay.text] : [];
  return (
    <FactGroup id="facts-pay" title={t("vacancy.groups.payAndContract")}>
      <Fact
        label={t("vacancy.facts.pay")}
        value={[...(amount ? [amount] : []), ...inWords]}
        read={evidence.get("pay")}
      />
      {years ? <Fact label={t("vacancy.facts.trainingPay")} value={years} /> : null}
      <Fact
        label={t("vacancy.facts.contract")}
        value={useContractText()(contract)}
        read={evidence.get("contract")}
      />
    </FactGroup>
  );
};
