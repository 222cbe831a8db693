import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { TextField } from "@/app/_components/text-field";
import { enterCodeAction } from "../actions";

type CodeFormProps = {
  readonly step: "code" | "set-up";
  /** The code of this moment, in a demo only. */
  readonly demoCode: string | undefined;
};

/** Asks for the code of the second step. */
export const CodeForm = ({ step, demoCode }: CodeFormProps): ReactNode => {
  const t = useTranslations("signIn");
  return (
    <>
      {demoCode ? (
        <Alert kind="info" title={t("demoCodeTitle")}>
          <p>
            {t("demoCode")} <strong>{demoCode}</strong>
          </p>
        </Alert>
      ) : null}
      <ActionForm action={enterCodeAction} className="sign-in__form">
        <input type="hidden" name="step" value={step} />
        <TextField
          name="code"
          label={t("code")}
          hint={step === "code" ? t("codeHint") : t("firstCodeHint")}
          autoComplete="one-time-code"
          inputMode={step === "code" ? "text" : "numeric"}
        />
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{step === "code" ? t("submitCode") : t("submitSetUp")}</span>
        </button>
      </ActionForm>
    </>
  );
};
