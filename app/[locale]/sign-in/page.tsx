import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { TextField } from "@/app/_components/text-field";
import { paths } from "@/app/paths";
import { currentActor } from "@/lib/composition/auth";
import { signInAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("signIn"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<{ refused?: string }> };

const SignInPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const [t, locale, { refused }] = [
    await getTranslations("signIn"),
    await getLocale(),
    await searchParams,
  ];
  if (await currentActor()) redirect(paths.jobSeekers(locale));
  return (
    <div className="sign-in">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      {refused ? (
        <div role="alert">
          <Alert kind="danger" title={t("refusedTitle")}>
            <p>{t("refused")}</p>
          </Alert>
        </div>
      ) : null}
      <form action={signInAction} className="sign-in__form">
        <input type="hidden" name="locale" value={locale} />
        <TextField name="email" type="email" label={t("email")} autoComplete="username" />
        <TextField
          name="password"
          type="password"
          label={t("password")}
          autoComplete="current-password"
        />
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{t("submit")}</span>
        </button>
      </form>
    </div>
  );
};

export default SignInPage;
