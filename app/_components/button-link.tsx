import type { ReactNode } from "react";

type ButtonLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly kind?: "primary" | "secondary" | "tertiary";
  readonly rel?: string;
};

/** A link that looks like a button, for the main action of a page. */
export const ButtonLink = ({
  href,
  children,
  kind = "primary",
  rel,
}: ButtonLinkProps): ReactNode => (
  <a className={`kern-btn kern-btn--${kind}`} href={href} rel={rel}>
    <span className="kern-label">{children}</span>
  </a>
);
