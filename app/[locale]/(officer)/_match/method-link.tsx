import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";

/** Leads to the page that says how matching works. */
export const MethodLink = async (): Promise<ReactNode> => {
  const t = await getTranslations("match");
  return (
    <a className="kern-link" href={paths.method(await getLocale())}>
      {t("method")}
    </a>
  );
};
