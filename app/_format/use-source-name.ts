import { useTranslations } from "next-intl";
import { nameOfSlug } from "./source-name";

/** The name of a source as shown beside an offer. */
export const useSourceName = (): ((source: string) => string) => {
  const t = useTranslations("source");
  return (source) => (source === "regional" ? t("regional") : nameOfSlug(source));
};
