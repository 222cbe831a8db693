import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Opening } from "@/lib/matching/opening";
import { explainChange } from "../../../_match/explain-change";

/** The changes that would open most offers, with the numbers behind them. */
export const Openers = async ({
  opening,
}: {
  readonly opening: Opening | undefined;
}): Promise<ReactNode> => {
  if (!opening || opening.changes.length === 0) return null;
  const t = await getTranslations("match");
  const lines = await Promise.all(
    opening.changes.map(async ({ change, more }) =>
      t("opens", { change: await explainChange(change), more }),
    ),
  );
  return (
    <section aria-labelledby="openers" className="openers">
      <h2 className="kern-heading-small" id="openers">
        {t("openers")}
      </h2>
      <p>{t("openersHint", { fitting: opening.fitting })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};
