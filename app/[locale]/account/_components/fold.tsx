import type { ReactNode } from "react";

type FoldProps = { readonly title: string; readonly children: ReactNode };

/** Something people seldom do, folded away until they ask for it. */
export const Fold = ({ title, children }: FoldProps): ReactNode => (
  <details className="fold">
    <summary>{title}</summary>
    {children}
  </details>
);
