import type { ReactNode } from "react";

export type Bar = {
  readonly key: string;
  readonly label: string;
  /** Absent where the number is hidden; `text` says so then. */
  readonly size?: number | undefined;
  readonly text: string;
};

type BarTableProps = {
  readonly caption: string;
  readonly labelHeader: string;
  readonly valueHeader: string;
  readonly bars: readonly Bar[];
};

/** A bar chart whose bars stand in the rows of a table: whoever cannot see them reads the numbers. */
export const BarTable = ({ caption, labelHeader, valueHeader, bars }: BarTableProps): ReactNode => {
  const longest = Math.max(1, ...bars.map(({ size }) => size ?? 0));
  return (
    <table className="kern-table bar-table">
      <caption className="bar-table__caption">{caption}</caption>
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          <th className="kern-table__header" scope="col">
            {labelHeader}
          </th>
          <th className="kern-table__header" scope="col" colSpan={2}>
            {valueHeader}
          </th>
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {bars.map(({ key, label, size, text }) => (
          <tr key={key} className="kern-table__row">
            <th className="kern-table__cell bar-table__label" scope="row">
              {label}
            </th>
            <td className="kern-table__cell bar-table__value">{text}</td>
            <td className="kern-table__cell bar-table__bar">
              {size === undefined ? null : <BarShape share={size / longest} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Drawn, not styled: the policy of the pages allows no inline styles. */
export const BarShape = ({ share }: { readonly share: number }): ReactNode => (
  <svg
    className="bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect width={Math.round(share * 1000) / 10} height="10" />
  </svg>
);
