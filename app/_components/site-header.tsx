import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageFacts, locales, staffLocales } from "@/lib/languages/portal-languages";
import type { Operator } from "@/lib/operator/operator";
import { staffSections } from "../_i18n/staff-pages";
import { paths } from "../paths";
import { LanguageSwitch, type SwitchLanguage } from "./language-switch";
import { VisitorLinks } from "./visitor-links";

type SiteHeaderProps = {
  readonly operator: Operator;
  /** Absent where nobody is signed in. */
  readonly visitorName?: string | undefined;
  readonly savedCount: number;
};

const isForStaff = new Set<string>(staffLocales);

const languages: readonly SwitchLanguage[] = locales.map((locale) => ({
  locale,
  tag: languageFacts[locale].tag,
  name: languageFacts[locale].name,
  isForStaff: isForStaff.has(locale),
}));

/** Operator and portal, the way to the search, language and sign-in. */
export const SiteHeader = ({ operator, visitorName, savedCount }: SiteHeaderProps): ReactNode => {
  const t = useTranslations("layout");
  const saved = useTranslations("saved");
  const locale = useLocale();
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <a
          className="brand"
          href={paths.home(locale)}
          aria-label={t("homeOf", { portal: operator.portalName })}
        >
          <BrandMark />
          <span className="brand__words">
            <span className="brand__name">{operator.logoText}</span>
            <span className="brand__operator">{operator.jobcenterName}</span>
          </span>
        </a>
        <div className="site-header__tools">
          <nav className="main-navigation" aria-label={t("mainNavigation")}>
            <ul>
              <li>
                <a href={paths.vacancies(locale)}>{t("searchJobs")}</a>
              </li>
              {savedCount > 0 ? (
                <li>
                  <SavedLink
                    href={paths.savedVacancies(locale)}
                    text={saved("count", { count: savedCount })}
                    count={savedCount}
                  />
                </li>
              ) : null}
              <VisitorLinks visitorName={visitorName} />
            </ul>
          </nav>
          <LanguageSwitch
            label={t("language")}
            current={locale}
            languages={languages}
            staffSections={staffSections}
          />
        </div>
      </div>
    </header>
  );
};

type SavedLinkProps = { readonly href: string; readonly text: string; readonly count: number };

/** In words where there is room, else as a bookmark with the number. */
const SavedLink = ({ href, text, count }: SavedLinkProps): ReactNode => (
  <a href={href}>
    <span className="site-header__long">{text}</span>
    <span className="site-header__short" aria-hidden="true">
      <svg viewBox="0 0 24 24" width="20" height="20" className="site-header__bookmark">
        <path d="M6 3.5h12v17l-6-4.5-6 4.5z" />
      </svg>
      {count}
    </span>
  </a>
);

const BrandMark = (): ReactNode => (
  <svg className="brand__mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
    <rect className="brand__field" width="40" height="40" rx="8" />
    <path
      className="brand__way"
      d="M9 31c6 0 4-9 10-9s5 3 8-1 1-8 4-11"
      fill="none"
      strokeWidth="3.5"
      strokeLinecap="round"
    />
    <circle className="brand__start" cx="9.5" cy="31" r="3" />
    <circle className="brand__end" cx="31" cy="9.5" r="4" />
  </svg>
);
