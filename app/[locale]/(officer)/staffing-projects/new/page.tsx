import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { FormField } from "@/app/_components/form-field";
import { LongTextField } from "@/app/_components/long-text-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { ToldAlert } from "../_components/told-alert";
import { openProjectAction } from "../actions";

type PageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ told?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("staffingProjects"))("new"),
  robots: { index: false },
});

/** A new project; its posts and invitations come on its own page. */
const NewStaffingProjectPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale }, { told }] = [await params, await searchParams];
  await requireRight(locale, "staffing-projects.manage");
  const t = await getTranslations("staffingProjects");
  return (
    <TextPage title={t("new")}>
      <ToldAlert told={told} />
      <p>{t("newLead")}</p>
      <ActionForm action={openProjectAction} className="stacked-form">
        <FormField name="title" label={t("field.title")} hint={t("field.titleHint")} required />
        <FormField name="employer" label={t("field.employer")} required />
        <LongTextField
          name="about"
          label={t("field.about")}
          hint={t("field.aboutHint")}
          rows={5}
          maxLength={4_000}
        />
        <SubmitButton>{t("open")}</SubmitButton>
      </ActionForm>
    </TextPage>
  );
};

export default NewStaffingProjectPage;
