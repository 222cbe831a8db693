import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { Badge } from "@/app/_components/badge";
import { TableHead } from "@/app/_components/table-head";
import { paths } from "@/app/paths";
import type { ProjectView } from "@/lib/staffing-projects/project-view";
import { ProgressBar } from "./progress-bar";

const columns = ["project", "host", "wanted", "committed", "hired", "progress"] as const;

type ProjectTableProps = { readonly projects: readonly ProjectView[]; readonly self: string };

/** Every project with what is wanted, promised and reached. */
export const ProjectTable = ({ projects, self }: ProjectTableProps): ReactNode => {
  const t = useTranslations("staffingProjects");
  if (projects.length === 0) return <Alert kind="info" title={t("none")} />;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t("title")}>
      <table className="kern-table project-table">
        <TableHead columns={columns.map((column) => t(`column.${column}`))} />
        <tbody className="kern-table__body">
          {projects.map((view) => (
            <ProjectRow key={view.project.projectId} view={view} self={self} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const ProjectRow = ({
  view,
  self,
}: {
  readonly view: ProjectView;
  readonly self: string;
}): ReactNode => {
  const t = useTranslations("staffingProjects");
  const { project, wanted, committed, hired } = view;
  const own = view.parties.find(({ kreis }) => kreis === self);
  return (
    <tr className="kern-table__row">
      <th scope="row" className="kern-table__cell">
        <a href={paths.staffingProject(useLocale(), project.projectId)}>{project.title}</a>{" "}
        {project.isClosed ? <Badge>{t("state.closed")}</Badge> : null}
        {!project.isClosed && own?.answer === "open" ? (
          <Badge kind="warning">{t("answer.open")}</Badge>
        ) : null}
      </th>
      <td className="kern-table__cell">{project.kreisName}</td>
      <td className="kern-table__cell">{wanted}</td>
      <td className="kern-table__cell">{committed}</td>
      <td className="kern-table__cell">{hired}</td>
      <td className="kern-table__cell">
        <ProgressBar wanted={wanted} numbers={view} />
      </td>
    </tr>
  );
};
