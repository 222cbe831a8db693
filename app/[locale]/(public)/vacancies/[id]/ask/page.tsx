import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { NotFoundView } from "@/app/_components/not-found-view";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import { datesIn } from "@/app/_format/use-dates";
import type { Locale } from "@/app/_i18n/routing";
import { paths } from "@/app/paths";
import { germanQuestions } from "@/lib/composition/german-questions";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { isPublished, type Vacancy, vacancyIdSchema } from "@/lib/vacancies/vacancy";
import { askAction } from "./actions";

type AskPageProps = { readonly params: Promise<{ locale: Locale; id: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("languages.ladder"))("askTitle"),
  robots: { index: false },
});

/** Asks the employer how much German is really needed. */
const AskPage = async ({ params }: AskPageProps): Promise<ReactNode> => {
  const { locale, id: text } = await params;
  const id = vacancyIdSchema.safeParse(text);
  const vacancy = id.success ? await vacancyUseCases().find(id.data) : undefined;
  if (!vacancy || !isPublished(vacancy)) return <NotFoundView />;
  const t = await getTranslations();
  return (
    <TextPage title={t("languages.ladder.askTitle")}>
      <p>
        <bdi lang={vacancy.facts.descriptionLanguage}>{vacancy.title}</bdi>
      </p>
      <AskForm vacancy={vacancy} locale={locale} />
      <p>
        <a className="kern-link" href={paths.vacancy(locale, vacancy.id)}>
          {t("languages.sheet.backToOffer")}
        </a>
      </p>
    </TextPage>
  );
};

type AskFormProps = { readonly vacancy: Vacancy; readonly locale: Locale };

/** The form, or why there is none. */
const AskForm = async ({ vacancy, locale }: AskFormProps): Promise<ReactNode> => {
  const t = await getTranslations("languages.ladder");
  const question = await germanQuestions().find(vacancy.id);
  if (question) {
    const title = t("asked", { date: datesIn(locale).long(question.askedAt) });
    return (
      <div role="status">
        <Alert kind="info" title={title} />
      </div>
    );
  }
  if (!vacancy.facts.application?.email) return <p>{t("cannotAsk")}</p>;
  return (
    <>
      <p>{t("askLead")}</p>
      <ActionForm action={askAction}>
        <input type="hidden" name="vacancyId" value={vacancy.id} />
        <SubmitButton>{t("ask")}</SubmitButton>
      </ActionForm>
    </>
  );
};

export default AskPage;
