import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { operator } from "@/lib/composition/operator";
import { ButtonLink } from "./_components/button-link";
import { type Locale, locales } from "./_i18n/routing";
import { paths } from "./paths";
import "./globals.css";

export const dynamic = "force-dynamic";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations({ locale: operator().defaultLocale, namespace: "notFound" });
  return { title: t("title") };
};

/** For addresses outside every language, e.g. a file that does not exist: says so in each. */
const GlobalNotFoundPage = (): ReactNode => (
  <html lang={operator().defaultLocale}>
    <body>
      <main className="page page--narrow">
        {locales.map((locale) => (
          <NotFoundIn key={locale} locale={locale} />
        ))}
      </main>
    </body>
  </html>
);

const NotFoundIn = async ({ locale }: { locale: Locale }): Promise<ReactNode> => {
  const t = await getTranslations({ locale, namespace: "notFound" });
  const Heading = locale === operator().defaultLocale ? "h1" : "h2";
  return (
    <section lang={locale} className="text-section">
      <Heading className="kern-heading-medium">{t("title")}</Heading>
      <p className="kern-body">{t("text")}</p>
      <ButtonLink kind="secondary" href={paths.vacancies(locale)}>
        {t("search")}
      </ButtonLink>
    </section>
  );
};

export default GlobalNotFoundPage;
