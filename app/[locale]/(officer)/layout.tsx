import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireActor } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import "./officer.css";

/** Where the work of staff lies, in the order of the bar; each sees what the role opens. */
const links = [
  { right: "job-seekers.list-own", to: "jobSeekers", name: "ownPeople" },
  { right: "job-seekers.take-on", to: "newJobSeeker", name: "newPerson" },
  { right: "job-seekers.take-on", to: "uploads", name: "importPeople" },
  { right: "job-seekers.state-reason", to: "otherFile", name: "otherFile" },
  { right: "notices.read", to: "notices", name: "notices" },
  { right: "occupations.correct", to: "occupations", name: "occupations" },
  { right: "match-reports.read", to: "trainingPlan", name: "trainingPlan" },
  { right: "match-reports.read", to: "dismissalReport", name: "dismissalReport" },
  { right: "match-weights.read", to: "matchWeights", name: "matchWeights" },
  { right: "key-figures.read", to: "keyFigures", name: "keyFigures" },
  { right: "help-wanted.read", to: "helpWanted", name: "helpWanted" },
  { right: "staffing-projects.read", to: "staffingProjects", name: "staffingProjects" },
  { right: "partners.read", to: "partners", name: "partners" },
  { right: "deletions.request", to: "personData", name: "dataProtection" },
  { right: "interface-keys.manage", to: "interfaceKeys", name: "interfaceKeys" },
] as const;

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
          {links
            .filter(({ right }) => mayEver(actor, right))
            .map(({ to, name }) => (
              <a key={name} href={paths[to](locale)}>
                {t(name)}
              </a>
            ))}
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
