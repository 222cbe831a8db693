import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Account } from "@/lib/accounts/account";
import { directionOf, tagOf } from "@/lib/languages/portal-languages";
import type { Operator } from "@/lib/operator/operator";
import { StaffBar } from "../_navigation/staff-bar";
import { firaSans } from "../_styles/fonts";
import { ErrorTextsProvider } from "./error-texts";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { paths } from "../paths";

type SiteFrameProps = {
  readonly operator: Operator;
  /** Absent where nobody is signed in. */
  readonly visitor?: Pick<Account, "name" | "role"> | undefined;
  /** How many offers the reader's device keeps. */
  readonly savedCount?: number;
  readonly isDemo: boolean;
  readonly children: ReactNode;
};

/** The document around every page: header, the page's content, footer. */
export const SiteFrame = ({
  operator,
  visitor,
  savedCount = 0,
  isDemo,
  children,
}: SiteFrameProps): ReactNode => {
  const t = useTranslations();
  const locale = useLocale();
  const errorTexts = {
    title: t("error.title"),
    text: t("error.text"),
    retry: t("error.retry"),
    home: t("error.home"),
    homePath: paths.home(locale),
  };
  return (
    <html lang={tagOf(locale)} dir={directionOf(locale)} className={firaSans.variable}>
      <body>
        <a className="skip-link" href="#content">
          {t("layout.skipToContent")}
        </a>
        {isDemo ? <aside className="demo-banner">{t("layout.demo")}</aside> : null}
        <SiteHeader operator={operator} visitorName={visitor?.name} savedCount={savedCount} />
        {visitor ? <StaffBar role={visitor.role} /> : null}
        <ErrorTextsProvider texts={errorTexts}>
          <main id="content" tabIndex={-1}>
            {children}
          </main>
        </ErrorTextsProvider>
        <SiteFooter operator={operator} />
      </body>
    </html>
  );
};
