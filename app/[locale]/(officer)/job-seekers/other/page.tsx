import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { requireActor } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import { GRANT_HOURS } from "@/lib/job-seekers/state-reason";
import { ReasonForm } from "../_components/reason-form";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("access"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<{ refused?: string }> };

const OtherFilePage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  if (!mayEver(actor, "job-seekers.state-reason")) notFound();
  const [t, { refused }] = [await getTranslations("access"), await searchParams];
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      {refused ? (
        <div role="alert">
          <Alert kind="danger" title={t("refusedTitle")}>
            <p>{t("refused")}</p>
          </Alert>
        </div>
      ) : null}
      <p>{t("lead", { hours: GRANT_HOURS })}</p>
      <ReasonForm />
    </div>
  );
};

export default OtherFilePage;
