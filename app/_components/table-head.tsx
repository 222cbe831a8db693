import type { ReactNode } from "react";

/** The row of names above a table, one a column. */
export const TableHead = ({ columns }: { readonly columns: readonly string[] }): ReactNode => (
  <thead className="kern-table__head">
    <tr className="kern-table__row">
      {columns.map((column) => (
        <th key={column} className="kern-table__header" scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);
