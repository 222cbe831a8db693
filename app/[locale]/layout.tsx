import type { Metadata, Viewport } from "next";
import { redirect } from "next/navigation";
import { hasLocale } from "next-intl";
import type { ReactNode } from "react";
import { baseUrl, isDemo, operator } from "@/lib/composition/operator";
import { SiteFrame } from "../_components/site-frame";
import { routing } from "../_i18n/routing";
import { currentVisitor } from "../_server/current-visitor";
import { savedVacancies } from "../_server/saved-vacancies";
import { paths } from "../paths";
import "../globals.css";

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
  // Only addresses such as /some.file come here, since the proxy leads all others to a language.
  if (!hasLocale(routing.locales, locale)) {
    redirect(paths.unknown(operator().defaultLocale, locale));
  }
  const visitor = await currentVisitor();
  return (
    <SiteFrame
      operator={operator()}
      isDemo={isDemo()}
      visitor={visitor?.account}
      savedCount={(await savedVacancies()).length}
    >
      {children}
    </SiteFrame>
  );
};

export default LocaleLayout;
