import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { SubmitButton } from "@/app/_components/submit-button";
import { TextSection } from "@/app/_components/text-page";
import type { ProjectView, Taking } from "@/lib/staffing-projects/project-view";
import { answerProjectAction } from "../actions";

type AnswerFormProps = { readonly view: ProjectView; readonly own: Taking };

const measures = ["committed", "proposed", "hired"] as const;

/** How many people of the own Kreis come for each post; whoever was invited may also decline. */
export const AnswerForm = ({ view, own }: AnswerFormProps): ReactNode => {
  const t = useTranslations("staffingProjects");
  const hidden = <input type="hidden" name="projectId" value={view.project.projectId} />;
  return (
    <TextSection title={t("ownNumbers")}>
      <p>{t("numbersOnly")}</p>
      <ActionForm action={answerProjectAction} className="stacked-form">
        {hidden}
        <input type="hidden" name="answer" value="joined" />
        {view.posts.map(({ post }) => (
          <fieldset key={post.id} className="kern-fieldset">
            <legend className="kern-label">
              {t("postWanted", { title: post.title, wanted: post.wanted })}
            </legend>
            <div className="number-row">
              {measures.map((measure) => (
                <NumberField
                  key={measure}
                  name={`${measure}.${post.id}`}
                  label={t(`column.${measure}`)}
                  value={own.numbers.find(({ postId }) => postId === post.id)?.[measure] ?? 0}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <SubmitButton>{t(own.answer === "open" ? "join" : "saveNumbers")}</SubmitButton>
      </ActionForm>
      {own.isHost || own.answer === "declined" ? null : (
        <ActionForm action={answerProjectAction} className="stacked-form">
          {hidden}
          <input type="hidden" name="answer" value="declined" />
          <SubmitButton kind="secondary">{t("decline")}</SubmitButton>
        </ActionForm>
      )}
    </TextSection>
  );
};

type NumberFieldProps = { readonly name: string; readonly label: string; readonly value: number };

const NumberField = ({ name, label, value }: NumberFieldProps): ReactNode => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={name}>
      {label}
    </label>
    <input
      className="kern-form-input__input"
      id={name}
      name={name}
      type="number"
      min={0}
      max={10_000}
      defaultValue={value}
      required
    />
  </div>
);
