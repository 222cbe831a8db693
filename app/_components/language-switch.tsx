"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { inLocale } from "../_i18n/in-locale";
import type { Locale } from "../_i18n/routing";

type LanguageSwitchProps = {
  readonly label: string;
  readonly current: Locale;
  readonly languages: readonly { readonly locale: Locale; readonly name: string }[];
};

/** The same page with the same search in each language. */
export const LanguageSwitch = ({ label, current, languages }: LanguageSwitchProps): ReactNode => {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  return (
    <nav className="language-switch" aria-label={label}>
      <ul>
        {languages.map(({ locale, name }) => (
          <li key={locale}>
            <a
              href={`${inLocale(pathname, locale)}${query === "" ? "" : `?${query}`}`}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === current ? "true" : undefined}
            >
              <span className="language-switch__name">{name}</span>
              <span className="language-switch__code" aria-hidden="true">
                {locale.toUpperCase()}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
