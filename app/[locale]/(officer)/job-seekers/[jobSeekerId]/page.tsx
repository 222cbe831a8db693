import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { matchingUseCases } from "@/lib/composition/matching";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { GRANT_HOURS } from "@/lib/job-seekers/state-reason";
import type { RankedVacancies } from "@/lib/matching/rank-vacancies";
import { ReasonForm } from "../_components/reason-form";
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
  if (!ranked.ok) {
    // Nobody learns from the answer whether a person exists whom no reason would open.
    if (ranked.refusal.code === "job-seeker-unknown") notFound();
    return <AskForReason jobSeekerId={id.data} />;
  }
  return <Ranking ranked={ranked.value} />;
};

const AskForReason = async ({
  jobSeekerId,
}: {
  readonly jobSeekerId: JobSeekerId;
}): Promise<ReactNode> => {
  const t = await getTranslations("access");
  return (
    <div className="page" data-refused>
      <h1 className="kern-heading-large">{t("notInChargeTitle")}</h1>
      <p>{t("notInCharge", { hours: GRANT_HOURS })}</p>
      <ReasonForm jobSeekerId={jobSeekerId} />
    </div>
  );
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
