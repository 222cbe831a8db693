"use client";

import { type ReactNode, useSyncExternalStore } from "react";

type ShareButtonProps = { readonly label: string; readonly title: string; readonly url: string };

/** Opens the device's own choice of apps; shown only where the browser has one. */
export const ShareButton = ({ label, title, url }: ShareButtonProps): ReactNode => {
  const canShare = useSyncExternalStore(
    () => () => undefined,
    () => "share" in navigator,
    () => false,
  );
  if (!canShare) return null;
  return (
    <button
      type="button"
      className="kern-btn kern-btn--secondary"
      // Whoever closes the choice again has not met a fault.
      onClick={() => void navigator.share({ title, url }).catch(() => undefined)}
    >
      <span className="kern-label">{label}</span>
    </button>
  );
};
