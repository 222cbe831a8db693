import type { ReactNode } from "react";

type BadgeProps = {
  readonly kind?: "info" | "success" | "warning" | "danger" | "plain";
  readonly children: ReactNode;
};

/** A short word about a thing, e.g. the type of an offer. */
export const Badge = ({ kind = "plain", children }: BadgeProps): ReactNode => (
  <span className={`kern-badge kern-badge--small kern-badge--${kind}`}>
    <span className="kern-label kern-label--small">{children}</span>
  </span>
);
