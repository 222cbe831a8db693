import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyFormFrame } from "@/app/_components/copy-form-frame";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { copyReasons } from "@/lib/data-protection/hand-over-copy";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { WhichFile } from "./which-file";

/** Answers with the archive itself; nothing of it stays on the server. */
export const CopyForm = ({
  jobSeekerId,
}: {
  readonly jobSeekerId?: JobSeekerId | undefined;
}): ReactNode => {
  const t = useTranslations("dataProtection");
  const word = useTranslations("personData.word");
  return (
    <CopyFormFrame submit={t("makeCopy")}>
      <WhichFile jobSeekerId={jobSeekerId} id="copy-reference" />
      <ChoiceFields
        kind="radio"
        required
        name="reason"
        legend={t("reasonLegend")}
        choices={copyReasons.map((reason) => ({ value: reason, label: word(reason) }))}
        idPrefix="copy"
      />
    </CopyFormFrame>
  );
};
