import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { formToken } from "@/app/_server/form-token";
import { requireActor } from "@/app/_server/require-actor";
import { interfaceKeyUseCases } from "@/lib/composition/interface-keys";
import { interfaceScopes } from "@/lib/interface-keys/interface-key";
import { keyLifetimeDays } from "@/lib/interface-keys/manage-keys";
import { CreateKeyForm, type CreateKeyTexts } from "./create-key-form";
import { KeyTable } from "./key-table";
import "../job-seekers/[jobSeekerId]/profile/profile.css";
import "./interface-keys.css";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("interfaceKeys"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> };

/** Keys of programs: who holds one, until when, and when it was used last. */
const InterfaceKeysPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const actor = await requireActor(await getLocale());
  const keys = await interfaceKeyUseCases().manage.list(actor);
  if (!keys.ok) notFound();
  const t = await getTranslations("interfaceKeys");
  const isRefused = (await searchParams)["refused"] === "key-unknown";
  return (
    <div className="page profile-page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <p>{t("lead")}</p>
      {isRefused ? (
        <div role="alert">
          <Alert kind="warning" title={t("refusedTitle")}>
            <p>{t("keyUnknown")}</p>
          </Alert>
        </div>
      ) : null}
      <h2 className="kern-heading-medium">{t("new")}</h2>
      <CreateKeyForm token={await formToken()} texts={await createKeyTexts()} />
      {keys.value.length > 0 ? <KeyTable keys={keys.value} now={new Date()} /> : <p>{t("none")}</p>}
    </div>
  );
};

const createKeyTexts = async (): Promise<CreateKeyTexts> => {
  const t = await getTranslations("interfaceKeys");
  return {
    name: t("name"),
    nameHint: t("nameHint"),
    days: t("days"),
    choose: t("choose"),
    scopes: t("scopes"),
    create: t("create"),
    refusedTitle: t("refusedTitle"),
    refused: t("refused"),
    createdTitle: t("createdTitle"),
    created: t("created"),
    dayOptions: keyLifetimeDays.map((days) => ({
      value: String(days),
      label: t("dayCount", { days }),
    })),
    scopeOptions: interfaceScopes.map((scope) => ({
      value: scope,
      label: t("scope.jobSeekersHandOver"),
    })),
  };
};

export default InterfaceKeysPage;
