import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyFormFrame } from "@/app/_components/copy-form-frame";
import { Choices } from "@/app/_components/choices";
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
      <Choices
        name="reason"
        legend={t("reasonLegend")}
        choices={copyReasons.map((reason) => [reason, word(reason)])}
        idPrefix="copy"
      />
    </CopyFormFrame>
  );
};
