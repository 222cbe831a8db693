import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { workDemands } from "@/lib/vocabulary/work-demand";
import { Checks } from "@/app/_components/checks";
import type { SectionProps } from "./section-props";

export const Demands = ({ jobSeeker: { demandsToAvoid } }: SectionProps): ReactNode => {
  const [t, tDemand] = [useTranslations("profile"), useTranslations("match.demand")];
  return (
    <Checks
      name="demand"
      legend={t("demands.legend")}
      hint={t("demands.hint")}
      options={workDemands.map((value) => ({ value, label: tDemand(value) }))}
      checked={demandsToAvoid}
    />
  );
};
