import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { type MatchWeights, requirements } from "@/lib/matching/match-weights";
import { ALL_POINTS, MOST_POINTS } from "@/lib/matching/rules/weight-profile";
import { changeWeightsAction } from "../actions";

type WeightsFormProps = { readonly weights: MatchWeights; readonly basedOn: number };

/** A decision needs a reason; the form remembers which one it was based on. */
export const WeightsForm = async ({ weights, basedOn }: WeightsFormProps): Promise<ReactNode> => {
  const t = await getTranslations("matchWeights");
  return (
    <section aria-labelledby="change">
      <h2 className="kern-heading-medium" id="change">
        {t("change")}
      </h2>
      <p>{t("changeHint", { most: MOST_POINTS, all: ALL_POINTS })}</p>
      <ActionForm action={changeWeightsAction} className="weights-form">
        <input type="hidden" name="basedOn" value={basedOn} />
        <WeightFields weights={weights} />
        <div className="kern-form-input weights-form__wide">
          <label className="kern-label" htmlFor="reason">
            {t("reason")}
          </label>
          <input
            className="kern-form-input__input"
            id="reason"
            name="reason"
            required
            minLength={10}
            maxLength={500}
            autoComplete="off"
          />
        </div>
        <p className="weights-form__wide">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{t("save")}</span>
          </button>
        </p>
      </ActionForm>
    </section>
  );
};

const WeightFields = async ({ weights }: Pick<WeightsFormProps, "weights">): Promise<ReactNode> => {
  const match = await getTranslations("match");
  return requirements.map((requirement) => (
    <div key={requirement} className="kern-form-input">
      <label className="kern-label" htmlFor={`weight-${requirement}`}>
        {match(`requirement.${requirement}`)}
      </label>
      <input
        className="kern-form-input__input"
        id={`weight-${requirement}`}
        name={`weight-${requirement}`}
        type="number"
        min={0}
        max={MOST_POINTS}
        step={1}
        required
        defaultValue={weights[requirement]}
      />
    </div>
  ));
};
