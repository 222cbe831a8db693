import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import type { RankedVacancy } from "@/lib/matching/rank-vacancies";
import type { MatchCard } from "@/lib/matching/match";
import { RequirementCard } from "./requirement-card";

/** Offers in order, each with one card per requirement. */
export const MatchList = async ({
  ranked,
}: {
  readonly ranked: readonly RankedVacancy[];
}): Promise<ReactNode> => {
  const t = await getTranslations("match");
  if (ranked.length === 0) return <p>{t("nothing")}</p>;
  return (
    <ol className="matches">
      {ranked.map((each) => (
        <li key={each.vacancy.id}>
          <RankedOffer ranked={each} />
        </li>
      ))}
    </ol>
  );
};

/** What decides most often is always a card, even where it is unknown. */
const always: ReadonlySet<string> = new Set([
  "occupation",
  "skills",
  "licence",
  "commute",
  "working-time",
  "language",
]);

const isShownAsCard = ({ requirement, verdict }: MatchCard): boolean =>
  verdict !== "unknown" || always.has(requirement);

const RankedOffer = async ({ ranked }: { readonly ranked: RankedVacancy }): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const { vacancy, match } = ranked;
  const places = [...new Set(vacancy.facts.workplaces.map(({ locality }) => locality))].join(", ");
  const known = match.cards.filter(isShownAsCard);
  const open = match.cards.filter((card) => !isShownAsCard(card));
  const headingId = `offer-${vacancy.id}`;
  return (
    <article className="match" aria-labelledby={headingId}>
      <header className="match__header">
        <h3 className="kern-heading-small" id={headingId}>
          <a href={paths.vacancy(await getLocale(), vacancy.id)}>{vacancy.title}</a>
        </h3>
        <p className="match__score">
          <span className="match__points">{Math.round(match.score)}</span>{" "}
          <span>{t("ofHundred")}</span>
        </p>
      </header>
      <p className="match__where">
        {[vacancy.facts.employerName, places].filter(Boolean).join(" · ")}
      </p>
      {match.obstacles.length > 0 ? (
        <p className="match__obstacles">
          {t("obstacles", {
            list: match.obstacles.map((obstacle) => t(`obstacle.${obstacle}`)).join(", "),
          })}
        </p>
      ) : null}
      <ul className="requirements">
        {known.map((card) => (
          <li key={card.requirement}>
            <RequirementCard card={card} />
          </li>
        ))}
      </ul>
      {open.length > 0 ? (
        <p className="match__open">
          {t("open", { list: open.map((card) => t(`requirement.${card.requirement}`)).join(", ") })}
        </p>
      ) : null}
    </article>
  );
};
