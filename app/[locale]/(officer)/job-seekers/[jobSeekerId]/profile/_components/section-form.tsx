import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { type ProfileSection, sectionFingerprint } from "@/lib/job-seekers/profile/profile-section";
import type { ViewedProfile } from "@/lib/job-seekers/profile/view-profile";
import { changeProfileAction, undoProfileChangeAction } from "../actions";
import { SubmitButton } from "./fields";
import { Demands } from "./sections/demands";
import { Education } from "./sections/education";
import { Goals } from "./sections/goals";
import { Languages } from "./sections/languages";
import { Mobility } from "./sections/mobility";
import { Person } from "./sections/person";
import type { SectionProps } from "./sections/section-props";
import { Skills } from "./sections/skills";
import { Times } from "./sections/times";
import { Wishes } from "./sections/wishes";

const sections: Readonly<Record<ProfileSection, (props: SectionProps) => ReactNode>> = {
  goals: Goals,
  skills: Skills,
  education: Education,
  languages: Languages,
  times: Times,
  mobility: Mobility,
  demands: Demands,
  wishes: Wishes,
  person: Person,
};

type SectionFormProps = { readonly profile: ViewedProfile; readonly section: ProfileSection };

/** One tab: its fields for whoever may fill them, the same fields locked for whoever may only read. */
export const SectionForm = ({ profile, section }: SectionFormProps): ReactNode => {
  const t = useTranslations("profile");
  const { jobSeeker, mayWrite } = profile;
  const Fields = sections[section];
  return (
    <>
      <ActionForm action={changeProfileAction} className="profile-form">
        <Seen profile={profile} section={section} />
        <fieldset className="profile-fields" disabled={!mayWrite}>
          <legend className="kern-sr-only">{t(`tab.${section}`)}</legend>
          <Fields jobSeeker={jobSeeker} />
        </fieldset>
        {mayWrite ? <SubmitButton label={t("save")} /> : <p>{t("readOnly")}</p>}
      </ActionForm>
      {mayWrite ? <Undo profile={profile} section={section} /> : null}
    </>
  );
};

/** What the form was shown with, so that nobody overwrites what they never saw. */
const Seen = ({ profile: { jobSeeker }, section }: SectionFormProps): ReactNode => (
  <>
    <input type="hidden" name="jobSeekerId" value={jobSeeker.id} />
    <input type="hidden" name="section" value={section} />
    <input type="hidden" name="fingerprint" value={sectionFingerprint(jobSeeker, section)} />
  </>
);

const Undo = ({ profile, section }: SectionFormProps): ReactNode => {
  const t = useTranslations("profile");
  const earlier = profile.earlier.find((each) => each.section === section);
  if (!earlier) return null;
  return (
    <ActionForm action={undoProfileChangeAction} className="profile-undo">
      <Seen profile={profile} section={section} />
      <p>{t("lastChange", { at: earlier.changedAt })}</p>
      <SubmitButton label={t("undo")} kind="tertiary" />
    </ActionForm>
  );
};
