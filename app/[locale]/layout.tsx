import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { baseUrl, operator } from "@/lib/composition/operator";
import { ErrorTextsProvider } from "../_components/error-texts";
import { SiteFooter } from "../_components/site-footer";
import { SiteHeader } from "../_components/site-header";
import { type Locale, routing } from "../_i18n/routing";
import { paths } from "../paths";
import "../globals.css";

const firaSans = localFont({
  src: [
    {
      path: "../../node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-Regular.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-SemiBold.woff2",
      weight: "600",
    },
  ],
  variable: "--font-fira-sans",
  display: "swap",
});

type LayoutProps = {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
};

export const viewport: Viewport = { colorScheme: "light dark" };

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(baseUrl()),
  title: { default: operator().portalName, template: `%s – ${operator().portalName}` },
});

const LocaleLayout = async ({ children, params }: LayoutProps): Promise<ReactNode> => {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations("layout");
  return (
    <html lang={locale} className={firaSans.variable}>
      <body>
        <a className="skip-link" href="#content">
          {t("skipToContent")}
        </a>
        <SiteHeader operator={operator()} />
        <ErrorTextsProvider texts={await errorTexts(locale)}>
          <main id="content" tabIndex={-1}>
            {children}
          </main>
        </ErrorTextsProvider>
        <SiteFooter operator={operator()} />
      </body>
    </html>
  );
};

const errorTexts = async (locale: Locale) => {
  const t = await getTranslations("error");
  return {
    title: t("title"),
    text: t("text"),
    retry: t("retry"),
    home: t("home"),
    homePath: paths.home(locale),
  };
};

export default LocaleLayout;
