import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { ChoiceFields } from "@/app/_components/choice-fields";
import { FormField } from "@/app/_components/form-field";
import { SelectField } from "@/app/_components/select-field";
import { SubmitButton } from "@/app/_components/submit-button";
import type { Invitable } from "@/lib/composition/staffing-projects/invitable";
import { takesPart, type ProjectStatement } from "@/lib/staffing-projects/statement";
import { addPostAction, closeProjectAction, inviteKreisAction } from "../actions";

type HostFormsProps = {
  readonly project: ProjectStatement;
  readonly invitable: readonly Invitable[];
};

/** What only the Kreis does that opened the project. */
export const HostForms = ({ project, invitable }: HostFormsProps): ReactNode => {
  const others = invitable.filter(({ ags }) => !takesPart(project, ags));
  return (
    <>
      <AddPost project={project} />
      {others.length > 0 ? <Invite project={project} others={others} /> : null}
      <Close project={project} />
    </>
  );
};

type OfProject = { readonly project: ProjectStatement };

const ProjectField = ({ project }: OfProject): ReactNode => (
  <input type="hidden" name="projectId" value={project.projectId} />
);

const AddPost = ({ project }: OfProject): ReactNode => {
  const t = useTranslations("staffingProjects");
  return (
    <details className="text-section" open={project.posts.length === 0}>
      <summary>
        <strong>{t("addPost")}</strong>
      </summary>
      <ActionForm action={addPostAction} className="stacked-form">
        <ProjectField project={project} />
        <FormField name="title" label={t("post.title")} required />
        <FormField
          name="occupation"
          label={t("post.occupation")}
          hint={t("post.occupationHint")}
          required
        />
        <FormField name="place" label={t("post.place")} required />
        <FormField name="wanted" label={t("post.wanted")} inputMode="numeric" required />
        <FormField name="startsOn" type="date" label={t("post.startsOn")} required />
        <FormField
          name="fillBy"
          type="date"
          label={t("post.fillBy")}
          hint={t("post.fillByHint")}
          required
        />
        <SubmitButton>{t("addPost")}</SubmitButton>
      </ActionForm>
    </details>
  );
};

type InviteProps = OfProject & { readonly others: readonly Invitable[] };

const Invite = ({ project, others }: InviteProps): ReactNode => {
  const t = useTranslations("staffingProjects");
  const options = others.map(({ ags, name, isConnected }) => ({
    value: ags,
    label: isConnected ? name : t("kreisNotConnected", { name }),
  }));
  return (
    <details className="text-section">
      <summary>
        <strong>{t("invite")}</strong>
      </summary>
      <ActionForm action={inviteKreisAction} className="stacked-form">
        <ProjectField project={project} />
        <p>{t("inviteHint")}</p>
        <SelectField
          name="ags"
          label={t("column.kreis")}
          chosen={others[0]?.ags ?? ""}
          options={options}
        />
        <SubmitButton>{t("invite")}</SubmitButton>
      </ActionForm>
    </details>
  );
};

const Close = ({ project }: OfProject): ReactNode => {
  const t = useTranslations("staffingProjects");
  return (
    <details className="text-section">
      <summary>
        <strong>{t("close")}</strong>
      </summary>
      <ActionForm action={closeProjectAction} className="stacked-form">
        <ProjectField project={project} />
        <p>{t("closeHint")}</p>
        <ChoiceFields
          name="sure"
          kind="checkbox"
          legend={t("closeSureTitle")}
          choices={[{ value: "yes", label: t("closeSure") }]}
        />
        <SubmitButton kind="secondary">{t("close")}</SubmitButton>
      </ActionForm>
    </details>
  );
};
