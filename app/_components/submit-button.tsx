import type { ReactNode } from "react";

type SubmitButtonProps = {
  readonly children: ReactNode;
  readonly kind?: "primary" | "secondary" | "tertiary";
};

/** Sends the form it stands in. */
export const SubmitButton = ({ children, kind = "primary" }: SubmitButtonProps): ReactNode => (
  <button className={`kern-btn kern-btn--${kind}`} type="submit">
    <span className="kern-label">{children}</span>
  </button>
);
