import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { Alert } from "@/app/_components/alert";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextPage } from "@/app/_components/text-page";
import { languageName } from "@/app/_format/language-name";
import { germanQuestions } from "@/lib/composition/german-questions";
import { vacancyUseCases } from "@/lib/composition/vacancies";
import { languageFacts } from "@/lib/languages/portal-languages";
import { hashOfToken } from "@/lib/vacancies/german-question/ask-about-german";
import { cefrLevels } from "@/lib/vocabulary/qualification";
import { answerAction } from "./actions";

type PageProps = {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<{ saved?: string }>;
};

export const metadata: Metadata = { robots: { index: false }, referrer: "strict-origin" };

const teamLanguages = [...new Set(Object.values(languageFacts).map(({ code }) => code))];

/** Where an employer answers how much German a job needs; whoever has the link may. */
const GermanAnswerPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ token }, { saved }] = [await params, await searchParams];
  const question = (await germanQuestions().askedWith(hashOfToken(token))) ?? notFound();
  const vacancy = (await vacancyUseCases().find(question.vacancyId)) ?? notFound();
  const t = await getTranslations();
  const options = [
    { value: "", label: t("employer.germanAnswer.open") },
    ...cefrLevels.map((value) => ({ value, label: t(`languages.ladder.levels.${value}`) })),
  ];
  return (
    <TextPage title={t("employer.germanAnswer.title")}>
      {saved ? (
        <div role="status">
          <Alert kind="success" title={t("employer.germanAnswer.saved")} />
        </div>
      ) : null}
      <p>{t("employer.germanAnswer.lead", { title: vacancy.title })}</p>
      <ActionForm action={answerAction}>
        <input type="hidden" name="token" value={token} />
        <SelectField
          name="needed"
          label={t("employer.germanAnswer.needed")}
          chosen={question.answer?.needed ?? ""}
          options={options}
        />
        <TeamFieldset spoken={question.answer?.teamLanguages ?? []} />
        <p className="button-row">
          <SubmitButton>{t("employer.germanAnswer.submit")}</SubmitButton>
        </p>
      </ActionForm>
    </TextPage>
  );
};

const TeamFieldset = async ({ spoken }: { spoken: readonly string[] }): Promise<ReactNode> => {
  const t = await getTranslations("employer.germanAnswer");
  const locale = await getLocale();
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t("team")}</legend>
      <div className="kern-fieldset__body">
        {teamLanguages.map((code) => (
          <div key={code} className="kern-form-check">
            <input
              className="kern-form-check__checkbox"
              type="checkbox"
              id={`team-${code}`}
              name="team"
              value={code}
              defaultChecked={spoken.includes(code)}
            />
            <label className="kern-label" htmlFor={`team-${code}`}>
              {languageName(code, locale)}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};

export default GermanAnswerPage;
