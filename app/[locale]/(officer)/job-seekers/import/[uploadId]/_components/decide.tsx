import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { SubmitButton } from "../../../[jobSeekerId]/profile/_components/fields";
import type { Upload } from "@/lib/job-seekers/uploads/upload";
import { decideUploadAction } from "../../actions";

/** Takes the file over, as the preview shows it, or forgets it. */
export const Decide = async ({ upload }: { readonly upload: Upload }): Promise<ReactNode> => {
  const t = await getTranslations("importPeople");
  const { step, state, counts } = upload;
  const people = counts.created + counts.changed;
  const isReady = step === "preview" && state === "done" && people > 0;
  return (
    <div className="import-buttons">
      {isReady ? (
        <Decision upload={upload} decision="apply" label={t("apply", { people })} />
      ) : null}
      {state === "working" ? null : (
        <Decision upload={upload} decision="discard" label={t(`discard.${step}`)} />
      )}
    </div>
  );
};

type DecisionProps = {
  readonly upload: Upload;
  readonly decision: "apply" | "discard";
  readonly label: string;
};

const Decision = async ({ upload, decision, label }: DecisionProps): Promise<ReactNode> => (
  <ActionForm action={decideUploadAction}>
    <input type="hidden" name="uploadId" value={upload.id} />
    <input type="hidden" name="decision" value={decision} />
    <SubmitButton label={label} kind={decision === "apply" ? "primary" : "tertiary"} />
  </ActionForm>
);
