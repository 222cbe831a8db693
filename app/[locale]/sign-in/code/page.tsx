import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { pendingToken } from "@/app/_server/sign-in-cookies";
import { paths } from "@/app/paths";
import { finishSignIn } from "@/lib/composition/sign-in";
import { CodeForm } from "../_components/code-form";
import { type RefusalParams, SignInRefusal } from "../_components/sign-in-refusal";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("signIn"))("codeTitle"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<RefusalParams> };

const CodePage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const t = await getTranslations("signIn");
  const locale = await getLocale();
  const waiting = await finishSignIn().find((await pendingToken()) ?? "");
  if (!waiting) redirect(paths.signIn(locale));
  if (waiting.candidate !== undefined) redirect(paths.signInSetUp(locale));
  return (
    <div className="page page--narrow sign-in">
      <h1 className="kern-heading-large">{t("codeTitle")}</h1>
      <p>{t("codeLead")}</p>
      <SignInRefusal {...await searchParams} />
      <CodeForm step="code" demoCode={waiting.demoCode} />
      <p>
        <a href={paths.signIn(locale)}>{t("startAgain")}</a>
      </p>
    </div>
  );
};

export default CodePage;
