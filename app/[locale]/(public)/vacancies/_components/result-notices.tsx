import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import { MAX_QUERY_LENGTH } from "@/lib/vacancies/search-request";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";
import { PlaceNotice } from "./place-notice";

type ResultNoticesProps = {
  readonly result: VacancySearchResult;
  readonly wordsWereCut: boolean;
};

/** What a visitor should know about how this search was carried out. */
export const ResultNotices = ({ result, wordsWereCut }: ResultNoticesProps): ReactNode => {
  const t = useTranslations("results");
  return (
    <div className="result-notices">
      {result.degraded ? <Alert kind="warning" title={t("degraded")} /> : null}
      {wordsWereCut ? <Alert kind="info" title={t("cut", { limit: MAX_QUERY_LENGTH })} /> : null}
      <PlaceNotice result={result} />
    </div>
  );
};
