import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { NotFoundView } from "@/app/_components/not-found-view";
import type { Locale } from "@/app/_i18n/routing";
import { alternatesOf } from "@/app/_server/alternates";
import { helpStandingOf } from "@/app/_server/help-standing";
import { savedVacancies } from "@/app/_server/saved-vacancies";
import { wayBackToSearch } from "@/app/_server/way-back";
import { isCrawler } from "@/app/_server/is-crawler";
import { paths } from "@/app/paths";
import { mayEver, scopeOf } from "@/lib/accounts/rights";
import { currentActor } from "@/lib/composition/auth";
import { germanQuestions } from "@/lib/composition/german-questions";
import { operator } from "@/lib/composition/operator";
import { readingUseCases } from "@/lib/composition/readings";
import { translationUseCases } from "@/lib/composition/translation";
import { sameJobUseCases } from "@/lib/composition/same-jobs";
import { findSameJobs, vacancyUseCases } from "@/lib/composition/vacancies";
import { vocabulary } from "@/lib/composition/vocabulary";
import { withGermanAnswer } from "@/lib/vacancies/german-question/with-german-answer";
import { codeOf } from "@/lib/languages/portal-languages";
import type { KeptTranslation } from "@/lib/languages/translation/text-translations";
import { publicStateOf } from "@/lib/vacancies/public-state";
import type { SameJob } from "@/lib/vacancies/same-job/find-same-job";
import { searchLike } from "@/lib/vacancies/search-like";
import {
  isPublished,
  type Vacancy,
  type VacancyId,
  vacancyIdSchema,
} from "@/lib/vacancies/vacancy";
import { EndedVacancy } from "./_components/ended-vacancy";
import { JobPostingScript } from "./_components/job-posting-script";
import { SameJobDecisions } from "./_components/same-job-decisions";
import { VacancyView } from "./_components/vacancy-view";
import { type SameJobTold, sameJobToldSchema } from "./same-job-told";

type VacancyPageProps = {
  readonly params: Promise<{ locale: Locale; id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

const SIMILAR_SHOWN = 4;

export const generateMetadata = async ({ params }: VacancyPageProps): Promise<Metadata> => {
  const { locale, id } = await params;
  const vacancy = await findShownVacancy(id);
  if (!vacancy || !isPublished(vacancy)) {
    const t = await getTranslations(vacancy ? "gone" : "notFound");
    return { title: t("title"), robots: { index: false } };
  }
  const { employerName, workplaces } = vacancy.facts;
  // Offers that are the same job have a page each, and one address that search engines are to list.
  const leading = (await findSameJob(vacancy.id)).leader?.id ?? vacancy.id;
  const details = [employerName, workplaces[0]?.locality].filter((detail) => detail !== undefined);
  return {
    title: vacancy.title,
    description: [vacancy.title, ...details].join(" · "),
    ...alternatesOf({ locale, pathOf: (other) => paths.vacancy(other, leading) }),
  };
};

/** The status code of what is shown here (200, 404 or 410) has been set by the proxy. */
const VacancyPage = async ({ params, searchParams }: VacancyPageProps): Promise<ReactNode> => {
  const { locale, id } = await params;
  const vacancy = await findShownVacancy(id);
  if (!vacancy) return <NotFoundView />;
  if (!isPublished(vacancy)) return endedVacancy(vacancy);
  const told = sameJobToldSchema.parse((await searchParams)["sameJob"]);
  return openVacancy(vacancy, locale, told);
};

const openVacancy = async (
  vacancy: Vacancy,
  locale: Locale,
  told: SameJobTold | undefined,
): Promise<ReactNode> => {
  const translation = await translationOf(vacancy, locale);
  const question = await germanQuestions().find(vacancy.id);
  const sameJob = await findSameJob(vacancy.id);
  const similar = await vacancyUseCases().similarTo(vacancy.id, SIMILAR_SHOWN);
  const actor = await currentActor();
  const history = await sameJobUseCases().viewDecisions(actor, vacancy.id);
  const { leader, others } = sameJob;
  const back = wayBackToSearch((await headers()).get("referer"), locale);
  return (
    <>
      {leader ? null : <JobPostingScript vacancy={vacancy} />}
      <VacancyView
        translation={translation}
        vacancy={{ ...vacancy, facts: withGermanAnswer(vacancy.facts, question?.answer) }}
        similar={similar.filter(({ id }) => !others.some((other) => other.id === id))}
        sameJob={sameJob}
        decisions={<SameJobDecisions {...{ vacancy, others, history, told }} />}
        operator={operator()}
        vocabulary={vocabulary()}
        back={back}
        saved={await savedVacancies()}
        evidence={readingUseCases().findEvidence(vacancy)}
        help={actor && (await helpStandingOf(actor, vacancy))}
        mayRankPeople={actor !== undefined && mayEver(actor, "matches.rank-people")}
        mayCorrect={actor !== undefined && scopeOf(actor, "occupations.correct") !== undefined}
      />
    </>
  );
};

/**
 * Only where the operator has a machine and the reader does not read the text's language. Crawlers read
 * every offer in every language; for them nothing is translated anew.
 */
const translationOf = async (
  { facts }: Vacancy,
  locale: Locale,
): Promise<KeptTranslation | undefined> => {
  const { descriptionHtml: html, descriptionLanguage: from = "de" } = facts;
  const to = codeOf(locale);
  if (!html || from === to) return undefined;
  return translationUseCases()?.view({ html, from }, to, !(await isCrawler()));
};

// The index forgets offers that have ended, so their like is found by words and place.
const endedVacancy = async (vacancy: Vacancy): Promise<ReactNode> => {
  const request = { ...searchLike(vacancy), pageSize: SIMILAR_SHOWN, facets: "none" } as const;
  const { items } = await vacancyUseCases().search(request);
  return <EndedVacancy vacancy={vacancy} similar={items.map((found) => found.vacancy)} />;
};

/** Of an offer that is alone: nobody else. */
const findSameJob = cache(
  async (id: VacancyId): Promise<SameJob> => (await findSameJobs()([id])).get(id) ?? { others: [] },
);

const findShownVacancy = cache(async (text: string): Promise<Vacancy | undefined> => {
  const id = vacancyIdSchema.safeParse(text);
  const vacancy = id.success ? await vacancyUseCases().find(id.data) : undefined;
  return vacancy && publicStateOf(vacancy.status) !== "hidden" ? vacancy : undefined;
});

export default VacancyPage;
