import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { matchingUseCases } from "@/lib/composition/matching";
import { type JobSeekerId, jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import type { Actor } from "@/lib/accounts/account";
import { mayEver, mayTouch } from "@/lib/accounts/rights";
import { GRANT_HOURS } from "@/lib/job-seekers/state-reason";
import type { RankedVacancies } from "@/lib/matching/rank-vacancies";
import { longDates } from "@/app/_format/formats";
import { MethodLink } from "../../_match/method-link";
import { ReasonForm } from "../_components/reason-form";
import { IntroductionList } from "./_components/introduction-list";
import { DecisionOutcome, decisionToldSchema } from "./_components/decision-outcome";
import { MatchList } from "./_components/match-list";
import { Openers } from "./_components/openers";
import { ProfileLinks } from "./_components/profile-links";
import { ProfileSummary } from "./_components/profile-summary";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("match"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly params: Promise<{ jobSeekerId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

const JobSeekerPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  const id = jobSeekerIdSchema.safeParse((await params).jobSeekerId);
  if (!id.success) notFound();
  const ranked = await matchingUseCases().rankVacancies(actor, id.data);
  if (!ranked.ok) {
    // Nobody learns from the answer whether a person exists whom no reason would open.
    if (ranked.refusal.code === "job-seeker-unknown") notFound();
    return <AskForReason jobSeekerId={id.data} />;
  }
  const told = decisionToldSchema.parse((await searchParams)["told"]);
  return (
    <div className="page">
      <DecisionOutcome told={told} />
      <Ranking ranked={ranked.value} actor={actor} />
    </div>
  );
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

type RankingProps = { readonly ranked: RankedVacancies; readonly actor: Actor };

const Ranking = async ({ ranked, actor }: RankingProps): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const { fitting, excluded, excludedCount, dismissed, jobSeeker } = ranked;
  const list = { jobSeekerId: jobSeeker.id, mayDecide: mayEver(actor, "matches.decide") };
  return (
    <>
      <h1 className="kern-heading-large">{ranked.name}</h1>
      <ProfileSummary jobSeeker={jobSeeker} />
      <ProfileLinks
        jobSeeker={jobSeeker}
        vacancies={ranked.fitting.map(({ vacancy }) => vacancy)}
      />
      <FileLinks actor={actor} jobSeeker={jobSeeker} />
      <IntroductionList actor={actor} jobSeekerId={jobSeeker.id} />
      {ranked.degraded ? (
        <Alert kind="warning" title={t("degradedTitle")}>
          <p>{t("degraded")}</p>
        </Alert>
      ) : null}
      <Openers opening={ranked.opening} />
      <section aria-labelledby="fitting">
        <h2 className="kern-heading-medium" id="fitting">
          {t("fitting")}
        </h2>
        <p>{t("counted", { shown: fitting.length, candidates: ranked.candidateCount })}</p>
        <Matched at={ranked.matchedAt} />
        <MatchList ranked={fitting} {...list} />
      </section>
      {excludedCount > 0 ? (
        <details className="excluded">
          <summary>{t("excluded", { count: excludedCount })}</summary>
          <p>{t("excludedHint")}</p>
          <MatchList ranked={excluded} {...list} />
        </details>
      ) : null}
      {dismissed.length > 0 ? (
        <details className="excluded">
          <summary>{t("dismissed", { count: dismissed.length })}</summary>
          <MatchList ranked={dismissed} {...list} />
        </details>
      ) : null}
    </>
  );
};

type FileLinksProps = Pick<RankingProps, "actor"> & Pick<RankedVacancies, "jobSeeker">;

/** Whoever sees the matches may see the history; data protection is for those in charge. */
const FileLinks = async ({ actor, jobSeeker }: FileLinksProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("match"), await getLocale()];
  return (
    <ul className="plain-list plain-list--row">
      {mayEver(actor, "job-seekers.read-history") ? (
        <li>
          <a href={paths.jobSeekerHistory(locale, jobSeeker.id)}>{t("history")}</a>
        </li>
      ) : null}
      <li>
        <a href={paths.printedProfile(locale, jobSeeker.id)}>{t("printProfile")}</a>
      </li>
      {mayTouch(actor, "matches.read", jobSeeker, true) ? (
        <li>
          <a href={paths.explanations(locale, jobSeeker.id)}>{t("explanations")}</a>
        </li>
      ) : null}
      {mayTouch(actor, "consents.change", jobSeeker) ? (
        <li>
          <a href={paths.jobSeekerData(locale, jobSeeker.id)}>{t("dataProtection")}</a>
        </li>
      ) : null}
      {mayTouch(actor, "invitations.manage", jobSeeker, true) ? (
        <li>
          <a href={paths.entrance(locale, jobSeeker.id)}>{t("entrance")}</a>
        </li>
      ) : null}
    </ul>
  );
};

const Matched = async ({ at }: { readonly at: Date | undefined }): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const on = at ? longDates(await getLocale()).format(at) : undefined;
  return (
    <p>
      {on ? t("matchedAt", { on }) : t("neverMatched")} <MethodLink />
    </p>
  );
};

export default JobSeekerPage;
