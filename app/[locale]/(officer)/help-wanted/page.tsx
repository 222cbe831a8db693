import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import { helpLists } from "@/lib/composition/exchange/help-wanted";
import { LONG_OPEN_DAYS, longOpenSince } from "@/lib/exchange/help-wanted/help-wanted";
import { HelpList } from "./_components/help-list";

type PageProps = { readonly params: Promise<{ locale: Locale }> };

const SHOWN = 50;

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("helpWanted"))("title"),
  robots: { index: false },
});

/** Offers that cannot be filled where they are: at neighbours, and here. */
const HelpWantedPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const { locale } = await params;
  const actor = await requireRight(locale, "help-wanted.read");
  const t = await getTranslations("helpWanted");
  const { asked, own, longOpen } = helpLists();
  const mayAsk = mayEver(actor, "help-wanted.manage");
  return (
    <div className="page page--narrow">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      <HelpList name="neighbours" offers={await asked(SHOWN)} leadsTo="offer" />
      <HelpList name="own" offers={await own(SHOWN)} leadsTo={mayAsk ? "form" : "offer"} />
      {mayAsk ? (
        <HelpList
          name="longOpen"
          offers={await longOpen(longOpenSince(new Date()), SHOWN)}
          leadsTo="form"
          days={LONG_OPEN_DAYS}
        />
      ) : null}
    </div>
  );
};

export default HelpWantedPage;
