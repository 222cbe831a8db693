import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type JobSeeker, type Weekday, weekdays } from "@/lib/job-seekers/job-seeker";
import { weekRows, type WeekRow } from "@/lib/job-seekers/profile/week-rows";

type WeekCellsProps = {
  readonly week: JobSeeker["availability"]["week"];
  readonly cell: (day: Weekday, row: WeekRow) => ReactNode;
};

/** Days across, hours down; what stands in a cell is the page's business. */
export const WeekCells = ({ week, cell }: WeekCellsProps): ReactNode => {
  const t = useTranslations("profile");
  return (
    <>
      <thead>
        <tr>
          <td />
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekRows(week).map((row) => (
          <tr key={row.from}>
            <th scope="row">{t("times.row", row)}</th>
            {weekdays.map((day) => (
              <td key={day}>{cell(day, row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
};
