import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";
import { useKreisTexts } from "@/app/_format/use-kreis-texts";
import type { Operator } from "@/lib/operator/operator";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";

type ResultHeadingProps = { readonly result: VacancySearchResult; readonly operator: Operator };

/** How many offers, for which words, where; read out again whenever the search changes. */
export const ResultHeading = ({ result, operator }: ResultHeadingProps): ReactNode => {
  const { request, total } = result;
  const t = useTranslations("results");
  const number = useNumberText();
  const summary = useSearchSummary(operator)(result);
  const from = (request.page - 1) * request.pageSize + 1;
  const to = Math.min(total, request.page * request.pageSize);
  return (
    <>
      <h1 className="result-heading" aria-live="polite" aria-atomic="true">
        {summary}
      </h1>
      {total > request.pageSize ? (
        <p className="result-range">
          {t("range", {
            from: number(from),
            to: number(to),
            total: number(total),
          })}
        </p>
      ) : null}
    </>
  );
};

/** "12 Stellen für „Lager“ im Umkreis von 25 km um Erkelenz", for heading and title. */
export const useSearchSummary = (operator: Operator): ((result: VacancySearchResult) => string) => {
  const t = useTranslations("results");
  const whereText = useWhereText(operator);
  return (result) =>
    [
      t("count", { count: result.total }),
      result.request.q === "" ? "" : t("words", { q: result.request.q }),
      whereText(result),
    ]
      .filter((part) => part !== "")
      .join(" ");
};

const useWhereText = (operator: Operator): ((result: VacancySearchResult) => string) => {
  const t = useTranslations("results");
  const radiusText = useTranslations("radius");
  const inKreis = useKreisTexts(operator.kreis.name).within;
  return ({ around: { radius, exactRadiusKm }, place }) => {
    if (radius === "kreis") return inKreis;
    if (radius === "everywhere" || place?.kind !== "found") return "";
    const { name } = place.place;
    if (exactRadiusKm)
      return t("within", { radius: t("kilometres", { count: exactRadiusKm }), place: name });
    if (radius === "place") return t("inPlace", { place: name });
    return t("within", { radius: radiusText(radius, { inKreis }), place: name });
  };
};
