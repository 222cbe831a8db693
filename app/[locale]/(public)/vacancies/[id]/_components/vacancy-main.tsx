import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import { EasyFacts } from "./easy-facts";
import { isOtherLanguage, VacancyDescription } from "./vacancy-description";
import { AllVacancyFacts } from "./vacancy-facts";

type VacancyMainProps = {
  readonly vacancy: Vacancy;
  readonly vocabulary: Vocabulary;
  readonly evidence: FactEvidence;
  /** Whether a machine's translation of the text is shown as well. */
  readonly hasTranslation: boolean;
};

/**
 * Facts and text of an offer: the text first where the reader reads its language, else the facts,
 * which come in every language; in Leichte Sprache a few of them first.
 */
export const VacancyMain = (props: VacancyMainProps): ReactNode => {
  const { vacancy, hasTranslation } = props;
  const locale = useLocale();
  const t = useTranslations("languages.view");
  const description = (
    <div className="vacancy-page__main">
      <VacancyDescription facts={vacancy.facts} hasTranslation={hasTranslation} />
    </div>
  );
  if (locale === "de-leicht") {
    return (
      <>
        <div className="vacancy-page__main">
          <EasyFacts vacancy={vacancy} vocabulary={props.vocabulary} />
        </div>
        <details className="more-facts">
          <summary>{t("moreFacts")}</summary>
          <AllVacancyFacts {...props} />
          {description}
        </details>
      </>
    );
  }
  const facts = <AllVacancyFacts {...props} />;
  return isOtherLanguage(vacancy.facts.descriptionLanguage, locale) ? (
    <div className="vacancy-page__main">
      {facts}
      <VacancyDescription facts={vacancy.facts} hasTranslation={hasTranslation} />
    </div>
  ) : (
    <>
      {description}
      {facts}
    </>
  );
};
