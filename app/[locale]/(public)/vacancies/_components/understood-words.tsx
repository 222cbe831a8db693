import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/app/_components/icon";
import { useConceptText } from "@/app/_format/use-concept-text";
import { paths } from "@/app/paths";
import type { Operator } from "@/lib/operator/operator";
import type { VacancySearchResult } from "@/lib/vacancies/search-vacancies";
import { ALL_CONCEPTS, conceptKeyOf } from "@/lib/vacancies/understanding/understood-query";

type UnderstoodWordsProps = {
  readonly result: VacancySearchResult;
  readonly operator: Operator;
};

/** What the words were understood as; one click on a part makes plain words of it again. */
export const UnderstoodWords = ({ result, operator }: UnderstoodWordsProps): ReactNode => {
  const t = useTranslations("understood");
  const locale = useLocale();
  const conceptText = useConceptText(operator);
  const { request, understood } = result;
  const { plain = [] } = request;
  const searchWith = (words: string[] | undefined): string =>
    paths.vacancies(locale, { ...request, plain: words, page: 1 });
  if (understood.length === 0 && plain.length === 0) return null;
  return (
    <nav className="active-filters" aria-label={t("title")}>
      <span className="active-filters__title" aria-hidden="true">
        {t(understood.length === 0 ? "literally" : "title")}
      </span>
      <ul>
        {understood.map((concept) => (
          <li key={conceptKeyOf(concept)}>
            <a
              className="chip"
              href={searchWith([...plain, conceptKeyOf(concept)])}
              aria-label={t("takeBack", { concept: conceptText(concept) })}
              title={t("takeBack", { concept: conceptText(concept) })}
            >
              {conceptText(concept)}
              <Icon name="close" size="small" />
            </a>
          </li>
        ))}
        {understood.length > 1 ? (
          <li>
            <a className="chip chip--quiet" href={searchWith([ALL_CONCEPTS])}>
              {t("allPlain")}
            </a>
          </li>
        ) : null}
        {plain.length > 0 ? (
          <li>
            <a className="chip chip--quiet" href={searchWith(undefined)}>
              {t("understandAgain")}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
};
