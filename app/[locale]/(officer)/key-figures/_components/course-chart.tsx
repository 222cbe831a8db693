import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { useNumberText } from "@/app/_format/use-number-text";
import { monthText } from "./month-text";

type Course = {
  readonly kreis: string;
  readonly kreisName: string;
  readonly values: readonly (number | null)[];
};
type CourseChartProps = { readonly months: readonly string[]; readonly course: readonly Course[] };

const [WIDTH, HEIGHT, EDGE] = [640, 200, 12];

/** Open offers month by month, one line for each Kreis; the figures can be opened as a table. */
export const CourseChart = ({ months, course }: CourseChartProps): ReactNode => {
  const t = useTranslations("keyFigures");
  return (
    <figure className="course-chart">
      <figcaption>{t("course")}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("courseAlt")}>
        {course.map(({ kreis, values }, at) => (
          <path
            key={kreis}
            className={`course-line course-line--${at % 4}`}
            d={lineOf(values, most(course))}
          />
        ))}
      </svg>
      <ul className="chart-key">
        {course.map(({ kreis, kreisName }, at) => (
          <li key={kreis}>
            <svg viewBox="0 0 32 8" width="32" height="8" aria-hidden="true">
              <path className={`course-line course-line--${at % 4}`} d="M0 4H32" />
            </svg>{" "}
            {kreisName}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t("asTable")}</summary>
        <CourseTable months={months} course={course} />
      </details>
    </figure>
  );
};

const most = (course: readonly Course[]): number =>
  Math.max(1, ...course.flatMap(({ values }) => values.map((value) => value ?? 0)));

/** What was not told leaves a gap. */
const lineOf = (values: readonly (number | null)[], top: number): string => {
  const step = (WIDTH - 2 * EDGE) / Math.max(values.length - 1, 1);
  return values
    .flatMap((value, at) => {
      if (value === null) return [];
      const isFirst = at === 0 || values[at - 1] === null;
      const y = HEIGHT - EDGE - (value / top) * (HEIGHT - 2 * EDGE);
      return [`${isFirst ? "M" : "L"}${(EDGE + at * step).toFixed(1)} ${y.toFixed(1)}`];
    })
    .join("");
};

const CourseTable = ({ months, course }: CourseChartProps): ReactNode => {
  const t = useTranslations("keyFigures");
  const [locale, number] = [useLocale(), useNumberText()];
  return (
    <div className="table-scroll">
      <table className="kern-table">
        <TableHead columns={[t("month"), ...course.map(({ kreisName }) => kreisName)]} />
        <tbody className="kern-table__body">
          {months.map((month, at) => (
            <tr key={month} className="kern-table__row">
              <th scope="row" className="kern-table__cell">
                {monthText(locale, month)}
              </th>
              {course.map(({ kreis, values }) => {
                const value = values[at] ?? null;
                return (
                  <td key={kreis} className="kern-table__cell">
                    {value === null ? t("notTold") : number(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
