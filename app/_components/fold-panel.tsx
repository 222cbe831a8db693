import type { ReactNode } from "react";

type FoldPanelProps = {
  /** What the fold says on small screens. */
  readonly summary: string;
  /** The heading on wide screens, where nothing is folded. */
  readonly title: string;
  readonly children: ReactNode;
};

/** Folded away on small screens until somebody opens it, always open on wide ones; needs no script. */
export const FoldPanel = ({ summary, title, children }: FoldPanelProps): ReactNode => (
  <details className="fold-panel">
    <summary className="fold-panel__summary">{summary}</summary>
    <div className="fold-panel__body">
      <h2 className="fold-panel__title">{title}</h2>
      {children}
    </div>
  </details>
);
