import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { operator } from "@/lib/composition/operator";
import { statementStore } from "@/lib/composition/staffing-projects/staffing-projects";
import { projectViews } from "@/lib/staffing-projects/project-view";
import { ProjectTable } from "./_components/project-table";
import { ToldAlert } from "./_components/told-alert";
import "./staffing-projects.css";

type PageProps = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ told?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("staffingProjects"))("title"),
  robots: { index: false },
});

/** All projects that this Kreis opened or was invited to. */
const StaffingProjectsPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale }, { told }] = [await params, await searchParams];
  const actor = await requireRight(locale, "staffing-projects.read");
  const t = await getTranslations("staffingProjects");
  const projects = projectViews(await statementStore().current());
  return (
    <div className="page">
      <h1 className="kern-heading-large">{t("title")}</h1>
      <ToldAlert told={told} />
      <p>{t("lead")}</p>
      <ProjectTable projects={projects} self={operator().kreis.ags} />
      {mayEver(actor, "staffing-projects.manage") ? (
        <p className="offer-moves">
          <a className="kern-btn kern-btn--primary" href={paths.newStaffingProject(locale)}>
            <span className="kern-label">{t("new")}</span>
          </a>
        </p>
      ) : null}
    </div>
  );
};

export default StaffingProjectsPage;
