import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AppSecret } from "@/app/_components/app-secret";
import { pendingToken } from "@/app/_server/sign-in-cookies";
import { paths } from "@/app/paths";
import { oneTimeCodes } from "@/lib/composition/second-factors";
import { finishSignIn } from "@/lib/composition/sign-in";
import { CodeForm } from "../_components/code-form";
import { type RefusalParams, SignInRefusal } from "../_components/sign-in-refusal";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("signIn"))("setUpTitle"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<RefusalParams> };

const SetUpPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("signIn");
  const locale = await getLocale();
  const waiting = await finishSignIn().find((await pendingToken()) ?? "");
  if (waiting?.candidate === undefined) redirect(paths.signIn(locale));
  const { account, candidate, demoCode } = waiting;
  return (
    <div className="page page--narrow sign-in">
      <h1 className="kern-heading-large">{t("setUpTitle")}</h1>
      <p>{t("setUpLead")}</p>
      <SignInRefusal {...await searchParams} />
      <AppSecret secret={candidate} address={oneTimeCodes().addressOf(candidate, account.email)} />
      <CodeForm step="set-up" demoCode={demoCode} />
    </div>
  );
};

export default SetUpPage;
