import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import { vocabulary } from "@/lib/composition/vocabulary";
import { changeGroups, type PlanQuery } from "@/lib/matching/planning/read-training-plan";
import { EVERYBODY } from "@/lib/matching/planning/training-plan";
import { poolName } from "./pool-name";

type PlanFilterProps = {
  readonly query: PlanQuery;
  readonly fields: readonly string[];
  readonly pools: readonly string[];
};

type Option = { readonly value: string; readonly label: string };

/** A plain form: the address says what is shown. */
export const PlanFilter = async ({ query, fields, pools }: PlanFilterProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("trainingPlan"), await getLocale()];
  const others = pools.filter((pool) => pool !== EVERYBODY);
  const named = await Promise.all(
    [EVERYBODY, ...others].map(async (value) => ({ value, label: await poolName(value) })),
  );
  return (
    <form action={paths.trainingPlan(locale)} method="get" className="report-filter">
      <Choice name="pool" label={t("pool")} chosen={query.pool} options={named} />
      <Choice
        name="field"
        label={t("field")}
        chosen={query.field ?? ""}
        options={[
          { value: "", label: t("allFields") },
          ...fields.map((value) => ({
            value,
            label: vocabulary().findGroup(value)?.label ?? value,
          })),
        ]}
      />
      <Choice
        name="group"
        label={t("group")}
        chosen={query.group ?? ""}
        options={[
          { value: "", label: t("allGroups") },
          ...changeGroups.map((value) => ({ value, label: t(`changeGroup.${value}`) })),
        ]}
      />
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{t("show")}</span>
      </button>
    </form>
  );
};

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
};

const Choice = ({ name, label, chosen, options }: ChoiceProps): ReactNode => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={name}>
      {label}
    </label>
    <select className="kern-form-input__select" id={name} name={name} defaultValue={chosen}>
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
