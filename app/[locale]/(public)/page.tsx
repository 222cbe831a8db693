import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { kreisKind } from "@/app/_format/kreis-kind";
import { alternatesOf } from "@/app/_server/alternates";
import { paths } from "@/app/paths";
import { operator } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { emptySearch } from "@/lib/vacancies/search-request";
import { HomeHero } from "./_components/home-hero";
import { HomeOffers } from "./_components/home-offers";

type HomePageProps = { readonly params: Promise<{ locale: Locale }> };

const NEWEST_SHOWN = 4;

export const generateMetadata = async ({ params }: HomePageProps): Promise<Metadata> => {
  const { locale } = await params;
  const t = await getTranslations("home");
  const k = await getTranslations("kreis");
  const { name } = operator().kreis;
  return {
    title: { absolute: `${t("title")} – ${operator().portalName}` },
    description: t("description", { fromKreis: k("from", { kind: kreisKind(name), name }) }),
    ...alternatesOf({ locale, pathOf: paths.home }),
  };
};

const HomePage = async (): Promise<ReactNode> => {
  const { search } = vacancyUseCases();
  const [inKreis, everywhere] = await Promise.all([
    search({ ...emptySearch, radius: "kreis", sort: "newest", pageSize: NEWEST_SHOWN }),
    search({ ...emptySearch, radius: "everywhere", pageSize: 1, facets: "none" }),
  ]);
  return (
    <>
      <HomeHero operator={operator()} inKreis={inKreis} />
      <HomeOffers operator={operator()} inKreis={inKreis} totalEverywhere={everywhere.total} />
    </>
  );
};

export default HomePage;
