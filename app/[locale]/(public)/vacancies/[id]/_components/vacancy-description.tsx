import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "@/app/_format/language-name";
import type { Locale } from "@/app/_i18n/routing";
import { codeOf } from "@/lib/languages/portal-languages";
import type { VacancyFacts } from "@/lib/vacancies/vacancy-facts";

type VacancyDescriptionProps = {
  readonly facts: VacancyFacts;
  /** A machine's translation stands below it. */
  readonly hasTranslation?: boolean;
};

/** The ad's own words, in their own language. */
export const VacancyDescription = (props: VacancyDescriptionProps): ReactNode => {
  const { facts, hasTranslation = false } = props;
  const t = useTranslations("vacancy");
  const { descriptionHtml, descriptionLanguage } = facts;
  return (
    <section className="vacancy-description" aria-labelledby="description-title">
      <h2 id="description-title" className="kern-heading-medium">
        {useDescriptionTitle()(descriptionLanguage)}
      </h2>
      {descriptionHtml ? (
        <>
          {hasTranslation ? null : <OriginalNote language={descriptionLanguage} />}
          <div
            className="rich-text"
            lang={descriptionLanguage}
            dir="auto"
            // Sanitised before it was stored, see lib/vacancies/sanitise-description.ts.
            dangerouslySetInnerHTML={{ __html: descriptionHtml }}
          />
        </>
      ) : (
        <p className="kern-body">{t("noDescription")}</p>
      )}
    </section>
  );
};

/** Whether a text is in other words than those the reader chose; most ads are German. */
export const isOtherLanguage = (language = "de", locale: Locale): boolean =>
  locale === "de-leicht" || language !== codeOf(locale);

const useDescriptionTitle = (): ((language: string | undefined) => string) => {
  const t = useTranslations();
  const locale = useLocale();
  return (language) => {
    if (!isOtherLanguage(language, locale)) return t("vacancy.description");
    if (language === undefined || language === codeOf(locale)) return t("languages.view.original");
    return t("languages.view.originalIn", { language: languageName(language, locale) });
  };
};

/** What the reader should know of a text in other words than the chosen ones. */
const OriginalNote = ({ language }: { language: string | undefined }): ReactNode => {
  const t = useTranslations("languages.view");
  const locale = useLocale();
  if (!isOtherLanguage(language, locale)) return null;
  return (
    <p className="original-note">
      {t(language === undefined ? "languageUnknown" : "notTranslated")}
    </p>
  );
};
