"use client";

import type { ReactNode } from "react";
import { useErrorTexts } from "../_components/error-texts";

/** Shown where a page failed; the fault itself is logged on the server. */
const ErrorPage = ({ retry }: { retry: () => void }): ReactNode => {
  const texts = useErrorTexts();
  return (
    <div className="page page--narrow">
      <h1 className="kern-heading-large">{texts?.title}</h1>
      <p className="kern-body">{texts?.text}</p>
      <p className="button-row">
        <button type="button" className="kern-btn kern-btn--primary" onClick={retry}>
          <span className="kern-label">{texts?.retry}</span>
        </button>
        <a className="kern-btn kern-btn--secondary" href={texts?.homePath}>
          <span className="kern-label">{texts?.home}</span>
        </a>
      </p>
    </div>
  );
};

export default ErrorPage;
