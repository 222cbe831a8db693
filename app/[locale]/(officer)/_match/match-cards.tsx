import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { MatchCard } from "@/lib/matching/match";
import { RequirementCard } from "./requirement-card";

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

/** What is known of each requirement as cards, what is open as one line. */
export const MatchCards = async ({
  cards,
}: {
  readonly cards: readonly MatchCard[];
}): Promise<ReactNode> => {
  const t = await getTranslations("match");
  const known = cards.filter(isShownAsCard);
  const open = cards.filter((card) => !isShownAsCard(card));
  return (
    <>
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
    </>
  );
};
