import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDates } from "@/app/_format/use-dates";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { Fact, FactGroup } from "./fact";

/** How and until when to apply, and whom to ask. */
export const ApplicationFacts = ({ facts }: { facts: VacancyFacts }): ReactNode => {
  const t = useTranslations();
  const dates = useDates();
  const { application, contactName, validUntil } = facts;
  return (
    <FactGroup id="facts-application" title={t("vacancy.groups.application")}>
      <Fact
        label={t("vacancy.facts.ways")}
        value={application?.ways.map((way) => t(`applicationWay.${way}`))}
      />
      <Fact label={t("vacancy.facts.contact")} value={contactName} />
      <Fact
        label={t("vacancy.facts.phone")}
        value={application?.phone && <bdi dir="ltr">{application.phone}</bdi>}
      />
      <Fact
        label={t("vacancy.facts.email")}
        value={application?.email && <bdi dir="ltr">{application.email}</bdi>}
      />
      <Fact label={t("vacancy.facts.instructions")} value={application?.instructions} />
      <Fact label={t("vacancy.facts.validUntil")} value={validUntil && dates.day(validUntil)} />
    </FactGroup>
  );
};
