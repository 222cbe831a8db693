import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { matchingUseCases } from "@/lib/composition/matching";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { RankedVacancies } from "@/lib/matching/rank-vacancies";
import { MatchList } from "./_components/match-list";
import { ProfileSummary } from "./_components/profile-summary";

const SHOWN = 20;

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("match"))("title"),
  robots: { index: false },
});

type PageProps = { readonly params: Promise<{ jobSeekerId: string }> };

const JobSeekerPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  const id = jobSeekerIdSchema.safeParse((await params).jobSeekerId);
  if (!id.success) notFound();
  const ranked = await matchingUseCases().rankVacancies(actor, id.data);
  // Nobody learns from the answer whether a person exists who is not in their charge.
  if (!ranked.ok) notFound();
  return <Ranking ranked={ranked.value} />;
};

const Ranking = async ({ ranked }: { readonly ranked: RankedVacancies }): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const fitting = ranked.fitting.slice(0, SHOWN);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{ranked.name}</h1>
      <ProfileSummary jobSeeker={ranked.jobSeeker} />
      {ranked.degraded ? (
        <Alert kind="warning" title={t("degradedTitle")}>
          <p>{t("degraded")}</p>
        </Alert>
      ) : null}
      <section aria-labelledby="fitting">
        <h2 className="kern-heading-medium" id="fitting">
          {t("fitting")}
        </h2>
        <p>{t("counted", { shown: fitting.length, candidates: ranked.candidateCount })}</p>
        <MatchList ranked={fitting} />
      </section>
      {ranked.excluded.length > 0 ? (
        <details className="excluded">
          <summary>{t("excluded", { count: ranked.excluded.length })}</summary>
          <p>{t("excludedHint")}</p>
          <MatchList ranked={ranked.excluded.slice(0, SHOWN)} />
        </details>
      ) : null}
    </div>
  );
};

export default JobSeekerPage;
