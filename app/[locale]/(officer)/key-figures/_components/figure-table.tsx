import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { useNumberText } from "@/app/_format/use-number-text";
import type { MonthFigures } from "@/lib/key-figures/month-figures";

export type FigureRow = { readonly cell: string; readonly name: string };

type FigureTableProps = {
  readonly title: string;
  readonly rows: readonly FigureRow[];
  readonly told: readonly MonthFigures[];
};

const WIDTH = 120;

/** Figures side by side, each with a bar to compare it by within its own Kreis. */
export const FigureTable = ({ title, rows, told }: FigureTableProps): ReactNode => {
  const t = useTranslations("keyFigures");
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="kern-table figure-table">
        <caption>{title}</caption>
        <TableHead columns={[t("what"), ...told.map(({ kreisName }) => kreisName)]} />
        <tbody className="kern-table__body">
          {rows.map(({ cell, name }) => (
            <tr key={cell} className="kern-table__row">
              <th scope="row" className="kern-table__cell">
                {name}
              </th>
              {told.map((figures, at) => (
                <td key={figures.kreis} className="kern-table__cell">
                  <Figure value={figures.cells[cell]} most={mostOf(figures, rows)} at={at} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const mostOf = (figures: MonthFigures, rows: readonly FigureRow[]): number =>
  Math.max(1, ...rows.map(({ cell }) => figures.cells[cell] ?? 0));

type FigureProps = {
  readonly value: number | null | undefined;
  readonly most: number;
  readonly at: number;
};

const Figure = ({ value, most, at }: FigureProps): ReactNode => {
  const t = useTranslations("keyFigures");
  const number = useNumberText();
  if (value === undefined) return t("notTold");
  if (value === null) return <span className="compared__hidden">{t("hidden")}</span>;
  return (
    <span className="compared">
      <span className="compared__number">{number(value)}</span>
      <svg viewBox={`0 0 ${WIDTH} 10`} className="compared__bar" aria-hidden="true">
        <rect
          className={`course-bar--${at % 4}`}
          width={(value / most) * WIDTH}
          height="10"
          rx="2"
        />
      </svg>
    </span>
  );
};
