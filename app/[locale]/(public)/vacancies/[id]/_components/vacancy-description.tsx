import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "@/app/_format/language-name";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

/** The ad's own words, in their own language. */
export const VacancyDescription = ({ facts }: { facts: VacancyFacts }): ReactNode => {
  const t = useTranslations("vacancy");
  const locale = useLocale();
  const { descriptionHtml, descriptionLanguage } = facts;
  const isForeign = descriptionLanguage !== undefined && descriptionLanguage !== locale;
  return (
    <section className="vacancy-description" aria-labelledby="description-title">
      <h2 id="description-title" className="kern-heading-medium">
        {isForeign
          ? t("descriptionIn", { language: languageName(descriptionLanguage, locale) })
          : t("description")}
      </h2>
      {descriptionHtml ? (
        <div
          className="rich-text"
          lang={descriptionLanguage}
          // Sanitised before it was stored, see lib/vacancies/sanitise-description.ts.
          dangerouslySetInnerHTML={{ __html: descriptionHtml }}
        />
      ) : (
        <p className="kern-body">{t("noDescription")}</p>
      )}
    </section>
  );
};
