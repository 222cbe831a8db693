import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { z } from "zod";
import { Badge } from "@/app/_components/badge";
import { formToken } from "@/app/_server/form-token";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { jobSeekerUseCases } from "@/lib/composition/job-seekers";
import { jobSeekerIdSchema } from "@/lib/job-seekers/job-seeker";
import { profileSections } from "@/lib/job-seekers/profile/profile-section";
import { AddByWords } from "../_components/add-by-words";
import { Outcome } from "../_components/outcome";
import { ProfileTabs } from "../_components/profile-tabs";
import { SectionForm } from "../_components/section-form";
import { addByWordsTexts } from "../add-by-words-texts";
import { toldSchema } from "../told";
import "../profile.css";

type ProfilePageProps = {
  readonly params: Promise<{ jobSeekerId: string; section: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[]>>>;
};

const paramsSchema = z.object({
  jobSeekerId: jobSeekerIdSchema,
  section: z.enum(profileSections),
});

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("profile"))("title"),
  robots: { index: false },
});

/** One tab of a person's profile, to be filled while talking. */
const ProfilePage = async ({ params, searchParams }: ProfilePageProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("profile"), await getLocale()];
  const actor = await requireActor(locale);
  const asked = paramsSchema.safeParse(await params);
  if (!asked.success) notFound();
  const { jobSeekerId, section } = asked.data;
  const viewed = await jobSeekerUseCases().viewProfile(actor, jobSeekerId);
  if (!viewed.ok) {
    if (viewed.refusal.code === "job-seeker-unknown") notFound();
    redirect(paths.jobSeeker(locale, jobSeekerId));
  }
  const { name, jobSeeker, targetGroups, mayWrite } = viewed.value;
  return (
    <div className="page profile-page">
      <p>
        <a className="kern-link" href={paths.jobSeeker(locale, jobSeekerId)}>
          {t("toMatches")}
        </a>
      </p>
      <h1 className="kern-heading-large">{name}</h1>
      <p className="badges">
        {jobSeeker.reference}
        {targetGroups.map((group) => (
          <Badge key={group}>{t(`targetGroup.${group}`)}</Badge>
        ))}
      </p>
      <ProfileTabs id={jobSeekerId} current={section} />
      <Outcome told={toldSchema.parse(await searchParams)} />
      <h2 className="kern-heading-medium">{t(`tab.${section}`)}</h2>
      {mayWrite && (section === "goals" || section === "skills") ? (
        <AddByWords
          jobSeekerId={jobSeekerId}
          token={await formToken()}
          texts={addByWordsTexts(t)}
        />
      ) : null}
      <SectionForm profile={viewed.value} section={section} />
    </div>
  );
};

export default ProfilePage;
