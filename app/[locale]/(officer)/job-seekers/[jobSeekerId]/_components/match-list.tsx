import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import { paths } from "@/app/paths";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { RankedVacancy } from "@/lib/matching/rank-vacancies";
import { MatchArticle } from "../../../_match/match-article";
import { DecideForms } from "./decide-forms";

/** Offers in order, each with one card per requirement. */
export const MatchList = async ({
  ranked,
  jobSeekerId,
  mayDecide,
}: {
  readonly ranked: readonly RankedVacancy[];
  readonly jobSeekerId: JobSeekerId;
  readonly mayDecide: boolean;
}): Promise<ReactNode> => {
  const t = await getTranslations("match");
  if (ranked.length === 0) return <p>{t("nothing")}</p>;
  return (
    <ol className="matches">
      {ranked.map((each) => (
        <li key={each.vacancy.id}>
          <RankedOffer ranked={each}>
            {mayDecide ? (
              <DecideForms
                jobSeekerId={jobSeekerId}
                vacancyId={each.vacancy.id}
                decision={each.decision}
              />
            ) : null}
          </RankedOffer>
        </li>
      ))}
    </ol>
  );
};

const RankedOffer = async ({
  ranked,
  children,
}: {
  readonly ranked: RankedVacancy;
  readonly children: ReactNode;
}): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const { vacancy, match, change } = ranked;
  const places = [...new Set(vacancy.facts.workplaces.map(({ locality }) => locality))].join(", ");
  return (
    <MatchArticle
      headingId={`offer-${vacancy.id}`}
      heading={
        <>
          <a href={paths.vacancy(await getLocale(), vacancy.id)}>{vacancy.title}</a>{" "}
          {ranked.isNew ? <Badge kind="info">{t("new")}</Badge> : null}
          {ranked.decision?.kind === "pinned" ? <Badge kind="success">{t("pinned")}</Badge> : null}
        </>
      }
      headingLevel={3}
      where={[vacancy.facts.employerName, places].filter(Boolean).join(" · ")}
      match={match}
      change={change}
    >
      {children}
    </MatchArticle>
  );
};
