import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LabelText } from "@/app/_components/label-text";
import { useLabels } from "@/app/_format/use-labels";
import { useNumberText } from "@/app/_format/use-number-text";
import { useDates } from "@/app/_format/use-dates";
import { placeName } from "@/app/_format/use-place-texts";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { Fact, FactGroup, FlagFact } from "./fact";

/** What is to be done, for whom, where and from when. */
export const WorkFacts = ({
  vacancy: { offerType, facts },
  vocabulary,
  evidence,
}: {
  vacancy: Vacancy;
  vocabulary: Vocabulary;
  evidence: FactEvidence;
}): ReactNode => {
  const t = useTranslations("vacancy");
  const typeText = useTranslations("offerType");
  const number = useNumberText();
  const dates = useDates();
  const labels = useLabels(vocabulary);
  return (
    <FactGroup id="facts-work" title={t("groups.work")}>
      <Fact label={t("facts.offerType")} value={typeText(offerType)} />
      <Fact
        label={t("facts.occupations")}
        value={facts.occupations.map((occupation) => (
          <LabelText label={labels.occupation(occupation)} />
        ))}
        read={evidence.get("occupations")}
      />
      <Fact label={t("facts.employer")} value={facts.employerName} />
      <Fact
        label={t("facts.places")}
        value={facts.workplaces.map((workplace) =>
          [workplace.street, placeName(workplace)].filter((part) => part).join(", "),
        )}
      />
      <Fact label={t("facts.openings")} value={facts.openings && number(facts.openings)} />
      <Fact
        label={t("facts.startsOn")}
        value={facts.startsOn && dates.day(facts.startsOn)}
        read={evidence.get("startsOn")}
      />
      <FlagFact label={t("facts.temporaryAgency")} flag={facts.temporaryAgency} />
      <FlagFact label={t("facts.privateAgency")} flag={facts.privateAgency} />
    </FactGroup>
  );
};
