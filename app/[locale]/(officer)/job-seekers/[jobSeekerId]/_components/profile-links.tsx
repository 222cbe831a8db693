import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import { findNextQuestion } from "@/lib/composition/next-question";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";

type ProfileLinksProps = {
  readonly jobSeeker: JobSeeker;
  /** The offers that come into question. */
  readonly vacancies: readonly Vacancy[];
};

/** The way to the profile, and the one question that would tell most about these offers. */
export const ProfileLinks = async ({
  jobSeeker,
  vacancies,
}: ProfileLinksProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("profile"), await getLocale()];
  const next = await findNextQuestion(jobSeeker, vacancies);
  return (
    <div className="profile-links">
      <a className="kern-link" href={paths.profile(locale, jobSeeker.id, "goals")}>
        {t("toProfile")}
      </a>
      {next ? (
        <p>
          {t("next.most", { offers: next.offers })}{" "}
          <a className="kern-link" href={paths.profile(locale, jobSeeker.id, next.section)}>
            {t(`next.question.${next.question}`)}
          </a>{" "}
          {t("next.open", { open: next.open })}
        </p>
      ) : null}
    </div>
  );
};
