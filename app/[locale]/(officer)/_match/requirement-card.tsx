import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { MatchCard } from "@/lib/matching/match";
import type { Verdict } from "@/lib/matching/rating/rating";
import { explainCard } from "./explain-card";

const marks: Readonly<Record<Verdict, string>> = {
  met: "✓",
  negotiable: "≈",
  missing: "✕",
  unknown: "?",
};

// Their words are codes; the sentence says the same in words.
const withoutQuotes: ReadonlySet<string> = new Set([
  "qualification",
  "contract",
  "demands",
  "start",
]);

/** One requirement: verdict, the reason in words, and the words of both texts. */
export const RequirementCard = async ({
  card,
}: {
  readonly card: MatchCard;
}): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const { evidence, requirement, verdict } = card;
  const quotes = withoutQuotes.has(requirement)
    ? []
    : [
        evidence.vacancy.length > 0 && t("inAd", { words: evidence.vacancy.join(", ") }),
        evidence.jobSeeker.length > 0 && t("inProfile", { words: evidence.jobSeeker.join(", ") }),
      ].filter((quote) => typeof quote === "string");
  return (
    <div className={`requirement requirement--${verdict}`}>
      <p className="requirement__head">
        <span className="requirement__mark" aria-hidden="true">
          {marks[verdict]}
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
