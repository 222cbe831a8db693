import type { ReactNode } from "react";

type TextPageProps = { readonly title: string; readonly children: ReactNode };

/** A page of running text. */
export const TextPage = ({ title, children }: TextPageProps): ReactNode => (
  <div className="page page--narrow">
    <h1 className="kern-heading-large">{title}</h1>
    {children}
  </div>
);

/** A heading with a paragraph below it. */
export const TextSection = ({ title, children }: TextPageProps): ReactNode => (
  <section className="text-section">
    <h2 className="kern-heading-small">{title}</h2>
    {children}
  </section>
);
