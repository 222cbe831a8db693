import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "@/app/_i18n/routing";
import { requireRight } from "@/app/_server/require-actor";
import { paths } from "@/app/paths";
import { mayEver } from "@/lib/accounts/rights";
import { operator } from "@/lib/composition/operator";
import { invitableKreise } from "@/lib/composition/staffing-projects/invitable";
import { statementStore } from "@/lib/composition/staffing-projects/staffing-projects";
import { type ProjectView, progressOf, projectViews } from "@/lib/staffing-projects/project-view";
import { projectIdSchema } from "@/lib/staffing-projects/statement";
import { AnswerForm } from "../_components/answer-form";
import { HostForms } from "../_components/host-forms";
import { PartyTable } from "../_components/party-table";
import { ProgressSection } from "../_components/progress-section";
import { ToldAlert } from "../_components/told-alert";
import "../staffing-projects.css";

type PageProps = {
  readonly params: Promise<{ locale: Locale; projectId: string }>;
  readonly searchParams: Promise<{ told?: string }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("staffingProjects"))("projectTitle"),
  robots: { index: false },
});

const findProject = async (text: string): Promise<ProjectView> => {
  const id = projectIdSchema.safeParse(text);
  const all = id.success ? projectViews(await statementStore().current()) : [];
  return all.find(({ project: { projectId } }) => projectId === id.data) ?? notFound();
};

/** One project: what is wanted, what was promised, how it comes along, and what can be done. */
const StaffingProjectPage = async ({ params, searchParams }: PageProps): Promise<ReactNode> => {
  const [{ locale, projectId }, { told }] = [await params, await searchParams];
  const actor = await requireRight(locale, "staffing-projects.read");
  const view = await findProject(projectId);
  const { project } = view;
  const self = operator().kreis.ags;
  const own = view.parties.find(({ kreis }) => kreis === self);
  const invitable = await invitableKreise();
  const waiting = invitable.filter(({ isConnected }) => !isConnected).map(({ ags }) => ags);
  const history = await statementStore().history(project.projectId);
  const t = await getTranslations("staffingProjects");
  const [mayCommit, mayManage] = (
    ["staffing-projects.commit", "staffing-projects.manage"] as const
  ).map((right) => !project.isClosed && mayEver(actor, right));
  return (
    <div className="page">
      <p>
        <a className="kern-link" href={paths.staffingProjects(locale)}>
          {t("back")}
        </a>
      </p>
      <h1 className="kern-heading-large">{project.title}</h1>
      <ToldAlert told={told} />
      <p>
        {t("summary", {
          ...{ kreis: project.kreisName, employer: project.employer, wanted: view.wanted },
          ...{ committed: view.committed, hired: view.hired, missing: view.missing },
        })}
      </p>
      {project.isClosed ? <p>{t("isClosed")}</p> : null}
      {project.about ? <p className="offer-reason">{project.about}</p> : null}
      <ProgressSection view={view} steps={progressOf(history, project.projectId)} />
      <PartyTable parties={view.parties} waiting={new Set(waiting)} />
      {mayCommit && own && view.posts.length > 0 ? <AnswerForm view={view} own={own} /> : null}
      {mayManage && project.kreis === self ? (
        <HostForms project={project} invitable={invitable} />
      ) : null}
    </div>
  );
};

export default StaffingProjectPage;
