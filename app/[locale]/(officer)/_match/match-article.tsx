import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Match } from "@/lib/matching/match";
import type { SmallestChange } from "@/lib/matching/smallest-change";
import { explainChange } from "./explain-change";
import { MatchCards } from "./match-cards";

type MatchArticleProps = {
  /** Unique on the page. */
  readonly headingId: string;
  /** The other side of the match, linked; badges may follow. */
  readonly heading: ReactNode;
  readonly headingLevel: 2 | 3;
  readonly where: string;
  readonly match: Match;
  readonly change: SmallestChange | undefined;
  readonly children?: ReactNode;
};

/** One match, seen from the person or from the offer: score, obstacles, and a card per requirement. */
export const MatchArticle = async ({
  headingId,
  heading,
  headingLevel,
  where,
  match,
  change,
  children,
}: MatchArticleProps): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <article className="match" aria-labelledby={headingId}>
      <header className="match__header">
        <Heading className="kern-heading-small" id={headingId}>
          {heading}
        </Heading>
        <p className="match__score">
          <span className="match__points">{Math.round(match.score)}</span>{" "}
          <span>{t("ofHundred")}</span>
        </p>
      </header>
      <p className="match__where">{where}</p>
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
      {children}
    </article>
  );
};
