import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { TextField } from "@/app/_components/text-field";
import { currentVisitor } from "@/app/_server/current-visitor";
import { formToken } from "@/app/_server/form-token";
import { landingPath } from "@/app/_server/landing-path";
import { paths } from "@/app/paths";
import { identityProvider } from "@/lib/composition/provider-sign-in";
import { PasskeyEntrance } from "./_components/passkey-entrance";
import { ProviderEntrance } from "./_components/provider-entrance";
import { type RefusalParams, SignInRefusal } from "./_components/sign-in-refusal";
import { askForPasskeySignInAction, enterByPasskeyAction, signInAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("signIn"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<RefusalParams> };

const SignInPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("signIn");
  const locale = await getLocale();
  const visitor = await currentVisitor();
  if (visitor) redirect(landingPath(locale, visitor.account.role));
  return (
    <div className="page page--narrow sign-in">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      <SignInRefusal {...await searchParams} />
      {identityProvider() ? <ProviderEntrance /> : null}
      <ActionForm action={signInAction} className="sign-in__form">
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
      </ActionForm>
      <PasskeyEntrance
        ask={askForPasskeySignInAction}
        enter={enterByPasskeyAction}
        locale={locale}
        token={await formToken()}
        texts={{ submit: t("passkey"), notPossible: t("passkeyNotPossible") }}
      />
      <p>
        <a href={paths.passwordReset(locale)}>{t("forgot")}</a>
      </p>
      <section className="text-section" aria-labelledby="no-account">
        <h2 id="no-account" className="kern-heading-small">
          {t("noAccount")}
        </h2>
        <ul>
          <li>
            <a href={paths.signUp(locale)}>{t("signUp")}</a>
          </li>
          <li>
            <a href={paths.employerRegister(locale)}>{t("registerCompany")}</a>
          </li>
        </ul>
      </section>
    </div>
  );
};

export default SignInPage;
