"use client";

import type { ReactNode } from "react";

/** Opens the browser's print dialogue; hidden where scripts do not run, since it could do nothing. */
export const PrintButton = ({ label }: { label: string }): ReactNode => (
  <button
    type="button"
    className="kern-btn kern-btn--tertiary needs-script"
    onClick={() => window.print()}
  >
    <span className="kern-label">{label}</span>
  </button>
);
