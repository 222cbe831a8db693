import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { FormField } from "@/app/_components/form-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { employerUseCases } from "@/lib/composition/employers";
import { dayOf } from "@/lib/shared/dates";
import { createOfferAction } from "../actions";

type PageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ title?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("employer.form"))("newTitle"),
  robots: { index: false },
});

/** First the title, then what the vocabulary makes of it; both steps work without scripts. */
const NewOfferPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale }, { title: typed }] = [await params, await searchParams];
  await requireRight(locale, "offers.write");
  const t = await getTranslations("employer.form");
  const title = typeof typed === "string" ? typed.trim().slice(0, 200) : "";
  return (
    <TextPage title={t("newTitle")}>
      <form action={paths.newOffer(locale)} method="get" className="stacked-form">
        <FormField
          name="title"
          label={t("title")}
          hint={t("titleHint")}
          defaultValue={title}
          minLength={3}
          required
        />
        <SubmitButton kind={title === "" ? "primary" : "secondary"}>{t("suggest")}</SubmitButton>
      </form>
      {title.length < 3 ? null : <OccupationChoice title={title} />}
    </TextPage>
  );
};

const OccupationChoice = async ({ title }: { readonly title: string }): Promise<ReactNode> => {
  const t = await getTranslations("employer.form");
  const { occupations, isSure, isMinijob } = employerUseCases().suggestOffer(
    title,
    dayOf(new Date()),
  );
  return (
    <ActionForm action={createOfferAction} className="stacked-form">
      <input type="hidden" name="title" value={title} />
      <input type="hidden" name="offerType" value={isMinijob ? "minijob" : "employment"} />
      <ChoiceFields
        name="occupation"
        kind="radio"
        legend={t("occupation")}
        hint={t("occupationHint")}
        choices={[
          ...occupations.map(({ id, label }, index) => ({
            value: id,
            label,
            isChosen: isSure && index === 0,
          })),
          { value: "", label: t("otherOccupation"), isChosen: occupations.length === 0 },
        ]}
        required
      />
      <SubmitButton>{t("next")}</SubmitButton>
    </ActionForm>
  );
};

export default NewOfferPage;
