"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";

/** Asks the server again while something is under way; without scripts people reload the page. */
export const LookAgain = ({ seconds }: { readonly seconds: number }): ReactNode => {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setInterval(refresh, seconds * 1000);
    return () => clearInterval(timer);
  }, [refresh, seconds]);
  return null;
};
