import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import type { RankedPerson } from "@/lib/matching/find-people";
import { MatchArticle } from "../../../_match/match-article";

type PersonMatchProps = { readonly person: RankedPerson; readonly locale: Locale };

/** One person held against the offer. */
export const PersonMatch = ({ person, locale }: PersonMatchProps): ReactNode => {
  const { jobSeeker, name, match, change } = person;
  return (
    <MatchArticle
      headingId={`person-${jobSeeker.id}`}
      heading={<a href={paths.jobSeeker(locale, jobSeeker.id)}>{name}</a>}
      headingLevel={2}
      where={`${jobSeeker.reference} · ${jobSeeker.home.locality}`}
      match={match}
      change={change}
    />
  );
};
