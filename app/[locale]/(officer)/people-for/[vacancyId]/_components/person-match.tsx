import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import type { RankedPerson } from "@/lib/matching/find-people";
import { explainChange } from "../../../_match/explain-change";
import { MatchCards } from "../../../_match/match-cards";

type PersonMatchProps = { readonly person: RankedPerson; readonly locale: Locale };

/** One person held against the offer, with one card per requirement. */
export const PersonMatch = async ({ person, locale }: PersonMatchProps): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const { jobSeeker, name, match, change } = person;
  const headingId = `person-${jobSeeker.id}`;
  return (
    <article className="match" aria-labelledby={headingId}>
      <header className="match__header">
        <h2 className="kern-heading-small" id={headingId}>
          <a href={paths.jobSeeker(locale, jobSeeker.id)}>{name}</a>
        </h2>
        <p className="match__score">
          <span className="match__points">{Math.round(match.score)}</span>{" "}
          <span>{t("ofHundred")}</span>
        </p>
      </header>
      <p className="match__where">
        {jobSeeker.reference} · {jobSeeker.home.locality}
      </p>
      {match.obstacles.length > 0 ? (
        <p className="match__obstacles">
          {t("obstacles", {
            list: match.obstacles.map((obstacle) => t(`obstacle.${obstacle}`)).join(", "),
          })}
        </p>
      ) : null}
      {change ? (
        <p className="match__change">
          {t(change.turns ? "changeTurns" : "changeLifts", {
            change: await explainChange(change.change),
            score: Math.round(change.score),
          })}
        </p>
      ) : null}
      <MatchCards cards={match.cards} />
    </article>
  );
};
