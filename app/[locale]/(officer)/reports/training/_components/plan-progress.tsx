import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import type { PlanUnderWay } from "@/lib/matching/planning/training-plan";
import { requestPlanAction } from "../actions";
import { LookAgain } from "./look-again";

type PlanProgressProps = { readonly underWay: PlanUnderWay | undefined };

/** How far the counting got; where nothing is under way, the way to ask for it. */
export const PlanProgress = async ({ underWay }: PlanProgressProps): Promise<ReactNode> => {
  const t = await getTranslations("trainingPlan");
  if (!underWay) {
    return (
      <ActionForm action={requestPlanAction} className="report-tools">
        <button className="kern-btn kern-btn--tertiary" type="submit">
          <span className="kern-label">{t("countNow")}</span>
        </button>
      </ActionForm>
    );
  }
  const { done, people } = underWay.progress ?? { done: 0, people: 0 };
  return (
    <div className="report-progress">
      <p id="plan-progress">{t(people === 0 ? "waiting" : "progress", { done, people })}</p>
      <progress aria-labelledby="plan-progress" value={done} max={Math.max(people, 1)} />
      <LookAgain seconds={4} />
    </div>
  );
};
