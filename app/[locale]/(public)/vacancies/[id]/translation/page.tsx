import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { NotFoundView } from "@/app/_components/not-found-view";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { translationUseCases } from "@/lib/composition/translation";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { isPublished, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { reportTranslationAction } from "./actions";

type PageProps = { readonly params: Promise<{ locale: Locale; id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("languages.translation"))("reportWrong"),
  robots: { index: false },
});

/** Where a reader says that the translation of an offer is wrong. */
const ReportTranslationPage = async ({ params }: PageProps): Promise<ReactNode> => {
  const { locale, id: text } = await params;
  const id = vacancyIdSchema.safeParse(text);
  const vacancy = id.success ? await vacancyUseCases().find(id.data) : undefined;
  if (!vacancy || !isPublished(vacancy) || !translationUseCases()) return <NotFoundView />;
  const t = await getTranslations("languages");
  return (
    <TextPage title={t("translation.title")}>
      <p>
        <bdi lang={vacancy.facts.descriptionLanguage}>{vacancy.title}</bdi>
      </p>
      <p>{t("translation.notice")}</p>
      <ActionForm action={reportTranslationAction}>
        <input type="hidden" name="vacancyId" value={vacancy.id} />
        <SubmitButton>{t("translation.reportWrong")}</SubmitButton>
      </ActionForm>
      <p>
        <a className="kern-link" href={paths.vacancy(locale, vacancy.id)}>
          {t("sheet.backToOffer")}
        </a>
      </p>
    </TextPage>
  );
};

export default ReportTranslationPage;
