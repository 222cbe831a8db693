import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SelectField } from "@/app/_components/select-field";
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

/** A plain form: the address says what is shown. */
export const PlanFilter = async ({ query, fields, pools }: PlanFilterProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("trainingPlan"), await getLocale()];
  const others = pools.filter((pool) => pool !== EVERYBODY);
  const named = await Promise.all(
    [EVERYBODY, ...others].map(async (value) => ({ value, label: await poolName(value) })),
  );
  return (
    <form action={paths.trainingPlan(locale)} method="get" className="report-filter">
      <SelectField name="pool" label={t("pool")} chosen={query.pool} options={named} />
      <SelectField
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
      <SelectField
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
