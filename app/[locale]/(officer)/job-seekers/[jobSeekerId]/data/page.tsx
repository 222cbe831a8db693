import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ConsentList } from "@/app/_components/consent-list";
import { TextSection } from "@/app/_components/text-page";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { consentStore } from "@/lib/composition/data-protection";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { CopyForm } from "../../../person-data/_components/copy-form";
import { DeletionForm } from "../../../person-data/_components/deletion-form";
import { changeConsentAction } from "./actions";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("dataProtection"))("fileTitle"),
  robots: { index: false },
});

type PageProps = { readonly params: Promise<{ jobSeekerId: string }> };

/** Data protection of one file: only for those who may change its consents. */
const FileDataPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  const id = jobSeekerIdSchema.safeParse((await params).jobSeekerId);
  const opened = id.success
    ? await jobSeekerUseCases().openFile(actor, "consents.change", id.data)
    : undefined;
  if (!id.success || !opened?.ok) notFound();
  const t = await getTranslations("dataProtection");
  const consents = await consentStore().of(actor, id.data);
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("fileOf", { name: opened.value.name })}</h1>
      <p>
        <a href={paths.jobSeeker(locale, id.data)}>{t("backToFile")}</a>
      </p>
      <TextSection title={t("consentsTitle")}>
        <p>{t("consentsLead")}</p>
        <ConsentList
          jobSeekerId={id.data}
          consents={consents}
          action={changeConsentAction}
          ways={["on-paper", "in-conversation"]}
        />
      </TextSection>
      <TextSection title={t("copyTitle")}>
        <p>{t("copyLead")}</p>
        <CopyForm jobSeekerId={id.data} />
      </TextSection>
      <TextSection title={t("deletionTitle")}>
        <DeletionForm jobSeekerId={id.data} />
      </TextSection>
    </div>
  );
};

export default FileDataPage;
