import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "@/app/_format/language-name";
import { paths } from "@/app/paths";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { CefrLevel } from "@/lib/vocabulary/qualification";

/** How much German the ad asks for, how much is really needed, and what the team speaks: three facts. */
export const LanguageLadder = ({ vacancy }: { vacancy: Vacancy }): ReactNode => {
  const { facts } = vacancy;
  const t = useTranslations("languages.ladder");
  const locale = useLocale();
  const german = facts.languages.find(({ language }) => language === "de");
  const level = (known: CefrLevel | undefined): string | undefined => known && t(`levels.${known}`);
  const steps: readonly [string, string | undefined][] = [
    [t("written"), level(german?.written)],
    [t("needed"), level(german?.needed)],
    [t("team"), facts.teamLanguages?.map((code) => languageName(code, locale)).join(", ")],
  ];
  return (
    <section className="language-ladder" aria-labelledby="ladder-title">
      <h2 id="ladder-title" className="kern-heading-small">
        {t("title")}
      </h2>
      <dl className="easy-facts">
        {steps.map(([label, value]) => (
          <div key={label} className="easy-fact">
            <dt>{label}</dt>
            <dd>{value ? value : <span className="unknown">{t("unknown")}</span>}</dd>
          </div>
        ))}
      </dl>
      {german?.needed && facts.teamLanguages ? null : (
        <p className="language-ladder__ask">
          <a className="kern-link" href={paths.askAboutGerman(locale, vacancy.id)} rel="nofollow">
            {t("askTitle")}
          </a>
        </p>
      )}
    </section>
  );
};
