import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import "./officer.css";

const OfficerLayout = async ({
  children,
}: {
  readonly children: ReactNode;
}): Promise<ReactNode> => {
  const locale = await getLocale();
  const actor = await requireActor(locale);
  const t = await getTranslations("officer");
  return (
    <>
      <nav className="staff-bar" aria-label={t("navigation")}>
        <div className="staff-bar__inner">
          <a href={paths.jobSeekers(locale)}>{t("ownPeople")}</a>
          {mayEver(actor, "job-seekers.take-on") ? (
            <>
              <a href={paths.newJobSeeker(locale)}>{t("newPerson")}</a>
              <a href={paths.uploads(locale)}>{t("importPeople")}</a>
            </>
          ) : null}
          {mayEver(actor, "job-seekers.state-reason") ? (
            <a href={paths.otherFile(locale)}>{t("otherFile")}</a>
          ) : null}
          {mayEver(actor, "notices.read") ? (
            <a href={paths.notices(locale)}>{t("notices")}</a>
          ) : null}
          {mayEver(actor, "occupations.correct") ? (
            <a href={paths.occupations(locale)}>{t("occupations")}</a>
          ) : null}
          {mayEver(actor, "match-reports.read") ? (
            <a href={paths.dismissalReport(locale)}>{t("dismissalReport")}</a>
          ) : null}
          {mayEver(actor, "staffing-projects.read") ? (
            <a href={paths.staffingProjects(locale)}>{t("staffingProjects")}</a>
          ) : null}
          {mayEver(actor, "deletions.request") ? (
            <a href={paths.personData(locale)}>{t("dataProtection")}</a>
          ) : null}
          {mayEver(actor, "interface-keys.manage") ? (
            <a href={paths.interfaceKeys(locale)}>{t("interfaceKeys")}</a>
          ) : null}
          <span className="staff-bar__who">
            {t("signedInAs", { name: actor.name, role: t(`role.${actor.role}`) })}
          </span>
        </div>
      </nav>
      {children}
    </>
  );
};

export default OfficerLayout;
