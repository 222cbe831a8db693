"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { inLocale } from "../_i18n/in-locale";
import type { Locale } from "../_i18n/routing";

export type SwitchLanguage = {
  readonly locale: Locale;
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly isForStaff: boolean;
};

type LanguageSwitchProps = {
  readonly label: string;
  readonly current: Locale;
  readonly languages: readonly SwitchLanguage[];
  /** Sections of the portal that exist in the languages of staff only. */
  readonly staffSections: readonly string[];
};

/** The same page with the same search in each language, folded away until it is asked for. */
export const LanguageSwitch = (props: LanguageSwitchProps): ReactNode => {
  const { label, current, languages, staffSections } = props;
  const pathname = usePathname();
  const query = useSearchParams().toString();
  const isForStaff = staffSections.includes(pathname.split("/")[2] ?? "");
  const offered = languages.filter((language) => language.isForStaff || !isForStaff);
  const chosen = languages.find(({ locale }) => locale === current);
  return (
    <nav className="language-switch" aria-label={label}>
      <details>
        <summary>
          <Globe />
          <span lang={chosen?.tag} className="site-header__long">
            {chosen?.name}
          </span>
          <span className="site-header__short" aria-hidden="true">
            {chosen?.tag.slice(0, 2).toUpperCase()}
          </span>
        </summary>
        <ul>
          {offered.map(({ locale, tag, name }) => (
            <li key={locale}>
              <a
                href={`${inLocale(pathname, locale)}${query === "" ? "" : `?${query}`}`}
                lang={tag}
                hrefLang={tag}
                dir="auto"
                aria-current={locale === current ? "true" : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
};

const Globe = (): ReactNode => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
    className="language-switch__globe"
  >
    <circle cx="12" cy="12" r="9" />
    <path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3" />
  </svg>
);
