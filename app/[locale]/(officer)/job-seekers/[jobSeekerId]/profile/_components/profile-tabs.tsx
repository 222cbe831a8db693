import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { type ProfileSection, profileSections } from "@/lib/job-seekers/profile/profile-section";

type ProfileTabsProps = { readonly id: JobSeekerId; readonly current: ProfileSection };

/** The tabs are links: each has an address, and the browser's own keys lead through them. */
export const ProfileTabs = ({ id, current }: ProfileTabsProps): ReactNode => {
  const [t, locale] = [useTranslations("profile"), useLocale()];
  return (
    <nav aria-label={t("tabs")} className="profile-tabs">
      <ul>
        {profileSections.map((section) => (
          <li key={section}>
            <a
              href={paths.profile(locale, id, section)}
              aria-current={section === current ? "page" : undefined}
            >
              {t(`tab.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
