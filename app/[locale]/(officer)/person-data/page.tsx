import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { TextSection } from "@/app/_components/text-page";
import { requireActor } from "@/app/_server/require-actor";
import { personDataNotices } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { dataProtectionUseCases } from "@/lib/composition/data-protection";
import { CopyForm } from "./_components/copy-form";
import { DeletionForm } from "./_components/deletion-form";
import { DeletionList } from "./_components/deletion-list";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("dataProtection"))("title"),
  robots: { index: false },
});

type PageProps = { readonly searchParams: Promise<{ notice?: string }> };

const PersonDataPage = async ({ searchParams }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  if (!mayEver(actor, "deletions.request")) notFound();
  const [t, { notice }] = [await getTranslations("dataProtection"), await searchParams];
  const deletions = await dataProtectionUseCases().listDeletions(actor);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <Notice notice={notice} />
      <TextSection title={t("copyTitle")}>
        <p>{t("copyLead")}</p>
        <CopyForm />
      </TextSection>
      <TextSection title={t("deletionTitle")}>
        <DeletionForm />
      </TextSection>
      <TextSection title={t("deletionsTitle")}>
        <DeletionList deletions={deletions} />
      </TextSection>
    </div>
  );
};

const Notice = async ({ notice }: { readonly notice: string | undefined }): Promise<ReactNode> => {
  const t = await getTranslations("dataProtection");
  const known = personDataNotices.find((one) => one === notice);
  if (!known) return null;
  const isRefused = known === "refused";
  return (
    <div role={isRefused ? "alert" : "status"}>
      <Alert kind={isRefused ? "danger" : "success"} title={t(`notice.${known}`)} />
    </div>
  );
};

export default PersonDataPage;
