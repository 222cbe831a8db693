import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ChangeTable } from "@/app/_components/change-table";
import type { HelpStep } from "@/lib/exchange/help-wanted/help-wanted";

/** Who asked and who took it back, the newest first. */
export const HelpHistory = ({ steps }: { readonly steps: readonly HelpStep[] }): ReactNode => {
  const t = useTranslations("helpWanted");
  if (steps.length === 0) return null;
  return (
    <section className="text-section" aria-labelledby="help-history">
      <h2 id="help-history" className="kern-heading-small">
        {t("history")}
      </h2>
      <ChangeTable
        title={t("history")}
        changes={steps.map(({ step, note, who, at }, index) => ({
          ...{ id: String(index), at, who, isPortal: false },
          what: note ? t("stepWithNote", { step: t(`step.${step}`), note }) : t(`step.${step}`),
        }))}
      />
    </section>
  );
};
