import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { verdictMarks } from "@/app/_format/verdict-marks";
import type { MatchCard } from "@/lib/matching/match";
import { explainCard } from "./explain-card";
import { quotesOf } from "./quotes";

/** One requirement: verdict, the reason in words, and the words of both texts. */
export const RequirementCard = async ({
  card,
}: {
  readonly card: MatchCard;
}): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const { evidence, requirement, verdict } = card;
  const quotes = quotesOf(requirement, evidence, t);
  return (
    <div className={`requirement requirement--${verdict}`}>
      <p className="requirement__head">
        <span className="requirement__mark" aria-hidden="true">
          {verdictMarks[verdict]}
        </span>
        <strong>{t(`requirement.${requirement}`)}</strong>{" "}
        <span className="requirement__verdict">{t(`verdict.${verdict}`)}</span>
      </p>
      <p>{await explainCard(card)}</p>
      {quotes.map((quote) => (
        <p className="requirement__quote" key={quote}>
          {quote}
        </p>
      ))}
    </div>
  );
};
