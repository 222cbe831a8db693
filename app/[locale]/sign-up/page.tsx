import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { FormField } from "@/app/_components/form-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import { paths } from "@/app/paths";
import { signUpAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("signUp"))("title"),
  robots: { index: false },
  referrer: "strict-origin",
});

type SignUpParams = { readonly code?: string; readonly refused?: string; readonly sent?: string };
type PageProps = { readonly searchParams: Promise<SignUpParams> };

/** Where the QR code of an invitation leads, too; opening it uses no code up. */
const SignUpPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("signUp");
  const { code, refused, sent } = await searchParams;
  if (sent) {
    return (
      <TextPage title={t("sentTitle")}>
        <p>{t("sent")}</p>
      </TextPage>
    );
  }
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      <p>
        <a className="kern-link" href={paths.signIn(await getLocale())}>
          {t("haveAccount")}
        </a>
      </p>
      <Refusal refused={refused} />
      <ActionForm action={signUpAction} className="sign-in__form">
        <FormField name="name" label={t("name")} autoComplete="name" maxLength={100} required />
        <FormField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="email"
          maxLength={254}
          required
        />
        <FormField
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          defaultValue={typeof code === "string" ? code.slice(0, 40) : ""}
          autoComplete="off"
          maxLength={40}
          isWrong={refused === "code-not-open"}
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </TextPage>
  );
};

const Refusal = async ({
  refused,
}: {
  readonly refused: string | undefined;
}): Promise<ReactNode> => {
  if (!refused) return null;
  const t = await getTranslations("signUp");
  return (
    <div role="alert">
      <Alert kind="danger" title={t("refusedTitle")}>
        <p>{t(refused === "code-not-open" ? "codeNotOpen" : "incomplete")}</p>
      </Alert>
    </div>
  );
};

export default SignUpPage;
