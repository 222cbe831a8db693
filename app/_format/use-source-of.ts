import { useTranslations } from "next-intl";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { kreisKind } from "./kreis-kind";
import { useSourceName } from "./use-source-name";

/** Where an offer comes from, as shown beside it: "aus dem Kreis Düren", or the name of its source. */
export const useSourceOf = (): ((vacancy: Vacancy) => string) => {
  const t = useTranslations("kreis");
  const sourceName = useSourceName();
  return ({ source, facts: { exchangedFrom: name } }) =>
    name === undefined ? sourceName(source) : t("from", { kind: kreisKind(name), name });
};
