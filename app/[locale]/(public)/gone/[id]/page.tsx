import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { publicStateOf } from "@/lib/vacancies/public-state";
import { emptySearch, type SearchRequest } from "@/lib/vacancies/search-request";
import { type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { EndedVacancy } from "./_components/ended-vacancy";

type GonePageProps = { readonly params: Promise<{ id: string }> };

const SIMILAR_SHOWN = 4;

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("gone");
  return { title: t("title"), robots: { index: false } };
};

/** Shown by the proxy, with status 410, under the address of an offer that has ended. */
const GonePage = async ({ params }: GonePageProps): Promise<ReactNode> => {
  const vacancy = await getEndedVacancy((await params).id);
  const { items } = await vacancyUseCases().search({
    ...searchLike(vacancy),
    pageSize: SIMILAR_SHOWN,
  });
  return (
    <EndedVacancy
      vacancy={vacancy}
      similar={items.map((found) => found.vacancy)}
      searchLikeIt={searchLike(vacancy)}
    />
  );
};

// The index forgets offers that have ended, so their like is searched for by words and place.
const searchLike = ({ title, facts }: Vacancy): SearchRequest => ({
  ...emptySearch,
  q: (facts.occupations[0]?.label ?? title).slice(0, 200),
  place: facts.workplaces[0]?.locality ?? "",
  radius: "50",
});

const getEndedVacancy = cache(async (text: string): Promise<Vacancy> => {
  const id = vacancyIdSchema.safeParse(text);
  const vacancy = id.success ? await vacancyUseCases().find(id.data) : undefined;
  if (!vacancy || publicStateOf(vacancy.status) !== "ended") notFound();
  return vacancy;
});

export default GonePage;
