import type { ReactNode } from "react";

type AlertProps = {
  readonly kind: "info" | "warning" | "danger" | "success";
  readonly title: string;
  readonly children?: ReactNode;
};

/** A note that belongs to the page; it is not read out by itself. */
export const Alert = ({ kind, title, children }: AlertProps): ReactNode => (
  <div className={`kern-alert kern-alert--${kind}`}>
    <div className="kern-alert__header">
      <span className={`kern-icon kern-icon--${kind}`} aria-hidden="true" />
      <p className="kern-title">{title}</p>
    </div>
    {children ? <div className="kern-alert__body">{children}</div> : null}
  </div>
);
