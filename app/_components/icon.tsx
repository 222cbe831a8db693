import type { ReactNode } from "react";

type IconName =
  | "account-circle"
  | "add"
  | "arrow-back"
  | "arrow-forward"
  | "check"
  | "close"
  | "info"
  | "mail"
  | "open-in-new"
  | "search"
  | "warning";

/** A picture beside words; screen readers skip it. */
export const Icon = ({ name, size }: { name: IconName; size?: "small" | "large" }): ReactNode => (
  <span
    className={`kern-icon kern-icon--${name}${size ? ` kern-icon--${size}` : ""}`}
    aria-hidden="true"
  />
);
