import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "@/app/_format/language-name";
import type { FactEvidence } from "@/lib/readings/find-evidence";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";
import { Fact } from "./fact";

type LanguageNeed = VacancyFacts["languages"][number];

/** Languages with the level written in the ad and the level really needed, which are different facts. */
export const LanguageFacts = ({
  facts,
  evidence,
}: {
  facts: VacancyFacts;
  evidence: FactEvidence;
}): ReactNode => {
  const t = useTranslations("vacancy");
  const locale = useLocale();
  const levels = useLevels();
  return (
    <>
      <Fact
        label={t("facts.languages")}
        value={facts.languages.map((need) =>
          t("languageLevel", {
            language: languageName(need.language, locale),
            level: levels(need),
          }),
        )}
        read={evidence.get("languages")}
      />
      <Fact
        label={t("facts.teamLanguages")}
        value={facts.teamLanguages?.map((code) => languageName(code, locale)).join(", ")}
        read={evidence.get("teamLanguages")}
      />
    </>
  );
};

const useLevels = (): ((need: LanguageNeed) => string) => {
  const t = useTranslations("vacancy");
  return ({ needed, written }) => {
    const known = [
      needed && t("languageNeeded", { level: needed }),
      written && t("languageWritten", { level: written }),
    ].filter((text) => text !== undefined);
    return known.length === 0 ? t("languageNoLevel") : known.join(", ");
  };
};
