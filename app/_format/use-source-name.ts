import { useTranslations } from "next-intl";
import { operator } from "@/lib/composition/operator";
import { nameOfSlug } from "./source-name";

/** The name of a source as shown beside an offer. */
export const useSourceName = (): ((source: string) => string) => {
  const t = useTranslations("source");
  return (source) => {
    if (source === "regional") return t("regional");
    const neighbours = operator().neighbours.map(({ name }) => name);
    return nameOfSlug(source, neighbours);
  };
};
