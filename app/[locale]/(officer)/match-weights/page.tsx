import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { Alert } from "@/app/_components/alert";
import { requireRight } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import { currentRules, weightProfileStore } from "@/lib/composition/matching";
import { type MatchWeights, requirements } from "@/lib/matching/match-weights";
import { MethodLink } from "../_match/method-link";
import { type Bar, BarTable } from "../reports/_components/bar-table";
import { WeightHistory } from "./_components/weight-history";
import { WeightsForm } from "./_components/weights-form";
import "../reports/reports.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("matchWeights"))("title"),
  robots: { index: false },
});

type PageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

const toldSchema = z
  .enum([
    "changed",
    "not-a-hundred",
    "nothing-changed",
    "changed-meanwhile",
    "not-allowed",
    "invalid",
  ])
  .optional()
  .catch(undefined);

/** What each requirement is worth here, since when and why; the administration may decide anew. */
const MatchWeightsPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const actor = await requireRight(await getLocale(), "match-weights.read");
  const t = await getTranslations("matchWeights");
  const told = toldSchema.parse((await searchParams)["told"]);
  const [rules, profiles] = await Promise.all([currentRules()(), weightProfileStore().all()]);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      {told ? (
        <Alert kind={told === "changed" ? "success" : "warning"} title={t(`told.${told}`)} />
      ) : null}
      <p>{t("lead")}</p>
      <p>
        {t("version", { version: rules.version })} <MethodLink />
      </p>
      <BarTable
        caption={t("current")}
        labelHeader={t("requirement")}
        valueHeader={t("points")}
        bars={await barsOf(rules.weights)}
      />
      {mayEver(actor, "match-weights.change") ? (
        <WeightsForm weights={rules.weights} basedOn={profiles[0]?.number ?? 0} />
      ) : null}
      <WeightHistory profiles={profiles} />
    </div>
  );
};

const barsOf = async (weights: MatchWeights): Promise<readonly Bar[]> => {
  const match = await getTranslations("match");
  return requirements.map((requirement) => ({
    key: requirement,
    label: match(`requirement.${requirement}`),
    size: weights[requirement],
    text: String(weights[requirement]),
  }));
};

export default MatchWeightsPage;
