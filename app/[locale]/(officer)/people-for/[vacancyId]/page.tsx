import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import type { Locale } from "@/app/_i18n/routing";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { matchingUseCases } from "@/lib/composition/matching";
import type { RankedPeople } from "@/lib/matching/find-people";
import { vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { MethodLink } from "../../_match/method-link";
import { PersonMatch } from "./_components/person-match";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("peopleFor"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly params: Promise<{ locale: Locale; vacancyId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

/** Whom of the people somebody may read one offer fits. */
const PeopleForOfferPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const { locale, vacancyId } = await params;
  const [t, actor] = [await getTranslations("peopleFor"), await requireActor(locale)];
  const id = vacancyIdSchema.safeParse(vacancyId);
  if (!id.success) notFound();
  const withExcluded = (await searchParams)["excluded"] === "1";
  const found = await matchingUseCases().findPeople(actor, id.data, withExcluded);
  if (!found.ok && found.refusal.code === "vacancy-unknown") notFound();
  return (
    <div className="page" data-refused={found.ok ? undefined : ""}>
      <h1 className="kern-heading-large">{t("title")}</h1>
      {found.ok ? (
        <Ranking found={found.value} locale={locale} withExcluded={withExcluded} />
      ) : (
        <Alert kind="info" title={t("notAllowedTitle")}>
          <p>{t("notAllowed")}</p>
        </Alert>
      )}
    </div>
  );
};

type RankingProps = {
  readonly found: RankedPeople;
  readonly locale: Locale;
  readonly withExcluded: boolean;
};

const Ranking = async ({ found, locale, withExcluded }: RankingProps): Promise<ReactNode> => {
  const t = await getTranslations("peopleFor");
  const { vacancy, people, comparedCount, excludedCount } = found;
  return (
    <>
      <p>
        <a className="kern-link" href={paths.vacancy(locale, vacancy.id)}>
          {vacancy.title}
        </a>
      </p>
      <p>
        {t("counted", { shown: people.length, compared: comparedCount })} <MethodLink />
      </p>
      {excludedCount > 0 ? (
        <p>
          <a className="kern-link" href={paths.peopleForOffer(locale, vacancy.id, !withExcluded)}>
            {t(withExcluded ? "hideExcluded" : "showExcluded", { count: excludedCount })}
          </a>
        </p>
      ) : null}
      {people.length === 0 ? <p>{t("nobody")}</p> : null}
      <ol className="matches">
        {people.map((person) => (
          <li key={person.jobSeeker.id}>
            <PersonMatch person={person} locale={locale} />
          </li>
        ))}
      </ol>
    </>
  );
};

export default PeopleForOfferPage;
