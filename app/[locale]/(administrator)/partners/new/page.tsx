import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { FormField } from "@/app/_components/form-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { requireActor } from "@/app/_server/require-actor";
import { mayEver } from "@/lib/accounts/rights";
import { operator } from "@/lib/composition/operator";
import { agreementSchema } from "@/lib/exchange/agreement";
import { dayOf } from "@/lib/shared/dates";
import { AgreementFields } from "../_components/agreement-fields";
import { PartnerFields } from "../_components/partner-fields";
import { ToldAlert } from "../_components/told-alert";
import { createPartnerAction } from "../actions";

type PageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ told?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("partners"))("newTitle"),
  robots: { index: false },
});

/** A new partner with what was agreed. */
const NewPartnerPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale }, { told }] = [await params, await searchParams];
  if (!mayEver(await requireActor(locale), "partners.manage")) notFound();
  const t = await getTranslations("partners");
  const agreement = agreementSchema.parse({ validFrom: dayOf(new Date()), gives: {}, takes: {} });
  return (
    <TextPage title={t("newTitle")}>
      <ToldAlert told={told} />
      <p>{t("newLead")}</p>
      <ActionForm action={createPartnerAction} className="stacked-form">
        <FormField name="name" label={t("fields.name")} hint={t("fields.nameHint")} required />
        <FormField
          name="ags"
          label={t("fields.ags")}
          hint={t("fields.agsHint")}
          inputMode="numeric"
          minLength={5}
          maxLength={5}
          required
        />
        <PartnerFields />
        <AgreementFields agreement={agreement} municipalities={operator().municipalities} />
        <SubmitButton>{t("create")}</SubmitButton>
      </ActionForm>
    </TextPage>
  );
};

export default NewPartnerPage;
