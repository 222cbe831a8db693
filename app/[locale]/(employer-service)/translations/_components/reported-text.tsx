import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { shortDates } from "@/app/_format/formats";
import { languageName } from "@/app/_format/language-name";
import { languageFacts } from "@/lib/languages/portal-languages";
import {
  type ReportedTranslation,
  translationVerdicts,
} from "@/lib/languages/translation/text-translations";
import { judgeTranslationAction } from "../actions";

/** One translation beside its original, with the three ways to decide. */
export const ReportedText = ({ reported }: { reported: ReportedTranslation }): ReactNode => {
  const { textHash, to, engine, from, html, translated, reportedAt } = reported;
  const t = useTranslations("translations");
  const locale = useLocale();
  const date = shortDates(locale).format(reportedAt);
  return (
    <section className="reported-text">
      <h2 className="kern-heading-small">
        {t("intoLanguage", { language: languageName(to, locale) })}
      </h2>
      <p>{t("reportedOn", { date })}</p>
      <div className="reported-text__pair">
        <Text title={t("original")} language={from} html={html} />
        <Text title={t("translation")} language={to} html={translated} />
      </div>
      <ActionForm action={judgeTranslationAction} className="button-row">
        <input type="hidden" name="textHash" value={textHash} />
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="engine" value={engine} />
        {translationVerdicts.map((verdict) => (
          <button
            key={verdict}
            className="kern-btn kern-btn--secondary"
            type="submit"
            name="verdict"
            value={verdict}
          >
            <span className="kern-label">{t(verdict)}</span>
          </button>
        ))}
      </ActionForm>
    </section>
  );
};

type TextProps = { readonly title: string; readonly language: string; readonly html: string };

const isRightToLeft = (language: string): boolean =>
  Object.values(languageFacts).some(
    ({ code, direction }) => code === language && direction === "rtl",
  );

const Text = ({ title, language, html }: TextProps): ReactNode => (
  <div>
    <h3>{title}</h3>
    <div
      className="rich-text"
      lang={language}
      dir={isRightToLeft(language) ? "rtl" : "ltr"}
      // Sanitised before it was kept, like every description.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  </div>
);
