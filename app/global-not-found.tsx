import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { baseUrl, isDemo, operator } from "@/lib/composition/operator";
import { NotFoundView } from "./_components/not-found-view";
import { SiteFrame } from "./_components/site-frame";
import "./globals.css";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { colorScheme: "light dark" };

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("notFound");
  return {
    metadataBase: new URL(baseUrl()),
    title: `${t("title")} – ${operator().portalName}`,
  };
};

/** For every address that no page answers; rendered on the server, so it needs no script. */
const GlobalNotFoundPage = (): ReactNode => (
  <SiteFrame operator={operator()} isDemo={isDemo()}>
    <NotFoundView />
  </SiteFrame>
);

export default GlobalNotFoundPage;
