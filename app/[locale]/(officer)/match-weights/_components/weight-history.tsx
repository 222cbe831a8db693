import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { accountStore } from "@/lib/composition/accounts";
import { type MatchWeights, matchWeights, requirements } from "@/lib/matching/match-weights";
import type { WeightProfile } from "@/lib/matching/rules/weight-profile";

type WeightHistoryProps = { readonly profiles: readonly WeightProfile[] };

/** Every decision: who, when, why, and what it changed. */
export const WeightHistory = async ({ profiles }: WeightHistoryProps): Promise<ReactNode> => {
  const t = await getTranslations("matchWeights");
  return (
    <section aria-labelledby="history">
      <h2 className="kern-heading-medium" id="history">
        {t("history")}
      </h2>
      {profiles.length === 0 ? (
        <p>{t("noHistory")}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t("decisions")}>
          <table className="kern-table">
            <TableHead
              columns={(["number", "when", "who", "why", "what"] as const).map((column) =>
                t(column),
              )}
            />
            <tbody className="kern-table__body">
              {profiles.map((profile, position) => (
                <Decision
                  key={profile.number}
                  profile={profile}
                  before={profiles[position + 1]?.weights ?? matchWeights}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

type DecisionProps = { readonly profile: WeightProfile; readonly before: MatchWeights };

const Decision = async ({ profile, before }: DecisionProps): Promise<ReactNode> => {
  const [t, match] = [await getTranslations("matchWeights"), await getTranslations("match")];
  const format = await getFormatter();
  const { number, weights, reason, decidedBy, decidedAt } = profile;
  const who = await accountStore().find(decidedBy);
  const changes = requirements
    .filter((each) => weights[each] !== before[each])
    .map((each) =>
      t("changed", {
        requirement: match(`requirement.${each}`),
        was: before[each],
        became: weights[each],
      }),
    );
  return (
    <tr className="kern-table__row">
      <td className="kern-table__cell">{number}</td>
      <td className="kern-table__cell">
        {format.dateTime(decidedAt, { dateStyle: "medium", timeStyle: "short" })}
      </td>
      <td className="kern-table__cell">{who?.name ?? t("nobody")}</td>
      <td className="kern-table__cell">{reason}</td>
      <td className="kern-table__cell">{changes.join("; ")}</td>
    </tr>
  );
};
