import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { PlainForm } from "@/app/_components/plain-form";
import { TextPage } from "@/app/_components/text-page";
import { emailChange } from "@/lib/composition/own-account";

export type EmailLinkParams = { readonly token?: string; readonly end?: string };

type EmailLinkPageProps = EmailLinkParams & {
  readonly step: "confirm" | "undo";
  readonly action: (form: FormData) => Promise<void>;
};

/** Where a mailed link leads. Mail scanners open links too, so only the button acts. */
export const EmailLinkPage = async ({
  step,
  action,
  token = "",
  end,
}: EmailLinkPageProps): Promise<ReactNode> => {
  const t = await getTranslations("emailChange");
  const purpose = step === "confirm" ? "confirm-email" : "undo-email";
  const email = end === undefined ? await emailChange().find(String(token), purpose) : undefined;
  if (end === "done") {
    const title = step === "confirm" ? t("confirmed") : t("undone");
    return (
      <TextPage title={t(`${step}Title`)}>
        <div role="status">
          <Alert kind="success" title={title} />
        </div>
      </TextPage>
    );
  }
  if (email === undefined) {
    return (
      <TextPage title={t(`${step}Title`)}>
        <div role="alert">
          <Alert kind="warning" title={end === "email-taken" ? t("taken") : t("expired")} />
        </div>
      </TextPage>
    );
  }
  return (
    <TextPage title={t(`${step}Title`)}>
      <p>{t(`${step}Lead`, { email })}</p>
      <PlainForm action={action} submit={t(step)} kind="primary">
        <input type="hidden" name="token" value={token} />
      </PlainForm>
    </TextPage>
  );
};
