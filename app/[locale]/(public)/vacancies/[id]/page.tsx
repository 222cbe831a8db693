import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache, type ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { alternatesOf } from "@/app/_server/alternates";
import { wayBackToSearch } from "@/app/_server/way-back";
import { paths } from "@/app/paths";
import { baseUrl, operator } from "@/lib/composition/operator";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { vocabulary } from "@/lib/composition/vocabulary";
import { toScriptText } from "@/lib/vacancies/json-ld";
import { toJobPosting } from "@/lib/vacancies/to-job-posting";
import { isPublished, type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { VacancyView } from "./_components/vacancy-view";

type VacancyPageProps = { readonly params: Promise<{ locale: Locale; id: string }> };

const SIMILAR_SHOWN = 4;

export const generateMetadata = async ({ params }: VacancyPageProps): Promise<Metadata> => {
  const { locale, id } = await params;
  const vacancy = await getVacancy(id);
  const { employerName, workplaces } = vacancy.facts;
  const details = [employerName, workplaces[0]?.locality].filter((detail) => detail !== undefined);
  return {
    title: vacancy.title,
    description: [vacancy.title, ...details].join(" · "),
    ...alternatesOf({ locale, pathOf: (other) => paths.vacancy(other, vacancy.id) }),
  };
};

const VacancyPage = async ({ params }: VacancyPageProps): Promise<ReactNode> => {
  const { locale, id } = await params;
  const vacancy = await getVacancy(id);
  const similar = await vacancyUseCases().similarTo(vacancy.id, SIMILAR_SHOWN);
  const url = `${baseUrl()}${paths.vacancy(locale, vacancy.id)}`;
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: toScriptText(toJobPosting(vacancy, url)) }}
      />
      <VacancyView
        vacancy={vacancy}
        similar={similar}
        operator={operator()}
        vocabulary={vocabulary()}
        back={wayBackToSearch((await headers()).get("referer"), locale)}
        url={url}
      />
    </>
  );
};

// Offers that have ended never come here: the proxy answers for them with 410.
const getVacancy = cache(async (text: string): Promise<Vacancy> => {
  const id = vacancyIdSchema.safeParse(text);
  const vacancy = id.success ? await vacancyUseCases().find(id.data) : undefined;
  if (!vacancy || !isPublished(vacancy)) notFound();
  return vacancy;
});

export default VacancyPage;
