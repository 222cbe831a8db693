import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { useDates } from "@/app/_format/use-dates";
import type { Step } from "@/lib/staffing-projects/project-view";

type ProgressOverTimeProps = { readonly steps: readonly Step[]; readonly wanted: number };

const [WIDTH, HEIGHT, EDGE] = [640, 180, 8];
const measures = ["committed", "proposed", "hired"] as const;

/** The sums day by day, as lines that step up; the same figures can be opened as a table. */
export const ProgressOverTime = ({ steps, wanted }: ProgressOverTimeProps): ReactNode => {
  const t = useTranslations("staffingProjects");
  return (
    <figure className="progress-over-time">
      <figcaption>{t("overTime")}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("overTimeAlt")}>
        <Lines steps={steps} wanted={wanted} />
      </svg>
      <details>
        <summary>{t("asTable")}</summary>
        <StepTable steps={steps} />
      </details>
    </figure>
  );
};

const Lines = ({ steps, wanted }: ProgressOverTimeProps): ReactNode => {
  const most = Math.max(wanted, ...steps.map(({ committed }) => committed), 1);
  const [first, last] = [timeOf(steps.at(0)), timeOf(steps.at(-1))];
  const x = (step: Step): number =>
    EDGE + ((timeOf(step) - first) / Math.max(last - first, 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number => HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE);
  return (
    <>
      <path
        className="progress-line progress-line--wanted"
        d={`M${EDGE} ${y(wanted)}H${WIDTH - EDGE}`}
      />
      {measures.map((measure) => (
        <path
          key={measure}
          className={`progress-line progress-line--${measure}`}
          d={steps
            .map((step, at) =>
              at === 0 ? `M${x(step)} ${y(step[measure])}` : `H${x(step)}V${y(step[measure])}`,
            )
            .join("")}
        />
      ))}
    </>
  );
};

const timeOf = (step: Step | undefined): number => Date.parse(step?.day ?? "1970-01-01");

const StepTable = ({ steps }: Pick<ProgressOverTimeProps, "steps">): ReactNode => {
  const t = useTranslations("staffingProjects.column");
  const dates = useDates();
  return (
    <table className="kern-table">
      <TableHead columns={(["day", ...measures] as const).map((column) => t(column))} />
      <tbody className="kern-table__body">
        {steps.map((step) => (
          <tr key={step.day} className="kern-table__row">
            <th scope="row" className="kern-table__cell">
              {dates.day(step.day)}
            </th>
            {measures.map((measure) => (
              <td key={measure} className="kern-table__cell">
                {step[measure]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
