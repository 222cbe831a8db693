import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { TextField } from "@/app/_components/text-field";
import { TextPage } from "@/app/_components/text-page";
import { firstAdministrator } from "@/lib/composition/first-administrator";
import { createFirstAdministratorAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("firstAdministrator"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opened by the link on the terminal. Looking at it changes nothing; only its form does. */
const FirstAdministratorPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("firstAdministrator");
  const { token, refused } = await searchParams;
  if (typeof token !== "string" || !(await firstAdministrator().isOpen(token))) {
    return (
      <TextPage title={t("title")}>
        <p>{t("notOpen")}</p>
      </TextPage>
    );
  }
  return (
    <TextPage title={t("title")}>
      <p>{t("lead")}</p>
      {refused ? (
        <div role="alert">
          <Alert kind="danger" title={t("incompleteTitle")}>
            <p>{t(refused === "too-common" ? "tooCommon" : "incomplete")}</p>
          </Alert>
        </div>
      ) : null}
      <ActionForm action={createFirstAdministratorAction} className="sign-in__form">
        <input type="hidden" name="token" value={token} />
        <TextField name="name" label={t("name")} autoComplete="name" />
        <TextField name="email" type="email" label={t("email")} autoComplete="username" />
        <TextField
          name="password"
          type="password"
          label={t("password")}
          autoComplete="new-password"
        />
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{t("submit")}</span>
        </button>
      </ActionForm>
    </TextPage>
  );
};

export default FirstAdministratorPage;
