import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { languageName } from "@/app/_format/language-name";
import { vocabulary } from "@/lib/composition/vocabulary";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";

/** What matching knows about a person, on a few lines. */
export const ProfileSummary = async ({
  jobSeeker,
}: {
  readonly jobSeeker: JobSeeker;
}): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("officer"), await getLocale()];
  const label = (id: string): string => vocabulary().findOccupation(id)?.neutral ?? id;
  const skill = (id: string): string => vocabulary().findSkill(id)?.label ?? id;
  const spoken = ({ language, level }: JobSeeker["languages"][number]): string =>
    `${languageName(language, locale)} ${level}`;
  const { availability, home, mobility } = jobSeeker;
  const times = [
    availability.hoursPerWeek && t("hours", availability.hoursPerWeek),
    availability.earliest && t("from", { time: availability.earliest }),
    availability.latest && t("until", { time: availability.latest }),
  ].filter((words) => typeof words === "string");
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [t("reference"), [jobSeeker.reference]],
    [t("home"), [`${home.postcode} ${home.locality}`]],
    [t("wishes"), jobSeeker.wishes.map(({ occupationId }) => label(occupationId))],
    [t("experience"), jobSeeker.experience.map(({ words, years }) => t("years", { words, years }))],
    [t("skills"), jobSeeker.skills.map(skill)],
    [t("languages"), jobSeeker.languages.map(spoken)],
    [t("availability"), times],
    [t("mobility"), mobility.maxMinutes ? [t("minutes", { minutes: mobility.maxMinutes })] : []],
  ];
  return (
    <dl className="profile">
      {facts.map(([term, values]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{values.length > 0 ? values.join(", ") : t("notAsked")}</dd>
        </div>
      ))}
    </dl>
  );
};
