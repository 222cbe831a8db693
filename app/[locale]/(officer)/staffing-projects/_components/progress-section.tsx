import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { useDates } from "@/app/_format/use-dates";
import type { ProjectView, Step } from "@/lib/staffing-projects/project-view";
import { ProgressBar } from "./progress-bar";
import { ProgressOverTime } from "./progress-over-time";

type ProgressSectionProps = { readonly view: ProjectView; readonly steps: readonly Step[] };

const columns = ["post", "place", "startsOn", "fillBy", "wanted"] as const;
const measures = ["committed", "proposed", "hired"] as const;

/** Post by post what is wanted and reached, as bars and as figures; and how it came along. */
export const ProgressSection = ({ view, steps }: ProgressSectionProps): ReactNode => {
  const t = useTranslations("staffingProjects");
  return (
    <section className="text-section" aria-labelledby="progress">
      <h2 id="progress" className="kern-heading-small">
        {t("progressTitle")}
      </h2>
      {view.posts.length === 0 ? <p>{t("noPosts")}</p> : <PostTable view={view} />}
      {steps.length > 1 ? <ProgressOverTime steps={steps} wanted={view.wanted} /> : null}
    </section>
  );
};

const PostTable = ({ view }: { readonly view: ProjectView }): ReactNode => {
  const t = useTranslations("staffingProjects");
  const dates = useDates();
  return (
    <>
      <Legend />
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t("progressTitle")}>
        <table className="kern-table">
          <TableHead
            columns={[...columns, ...measures, "progress" as const].map((column) =>
              t(`column.${column}`),
            )}
          />
          <tbody className="kern-table__body">
            {view.posts.map(({ post, ...numbers }) => (
              <tr key={post.id} className="kern-table__row">
                <th scope="row" className="kern-table__cell">
                  {post.title}
                  <br />
                  <span className="kern-hint">{post.occupation}</span>
                </th>
                <td className="kern-table__cell">{post.place}</td>
                <td className="kern-table__cell">{dates.day(post.startsOn)}</td>
                <td className="kern-table__cell">{dates.day(post.fillBy)}</td>
                <td className="kern-table__cell">{post.wanted}</td>
                {measures.map((measure) => (
                  <td key={measure} className="kern-table__cell">
                    {numbers[measure]}
                  </td>
                ))}
                <td className="kern-table__cell">
                  <ProgressBar wanted={post.wanted} numbers={numbers} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

const Legend = (): ReactNode => {
  const t = useTranslations("staffingProjects.column");
  return (
    <ul className="chart-legend">
      {(["wanted", ...measures] as const).map((measure) => (
        <li key={measure}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect className={`progress-bar__${measure}`} width="16" height="16" rx="3" />
          </svg>{" "}
          {t(measure)}
        </li>
      ))}
    </ul>
  );
};
