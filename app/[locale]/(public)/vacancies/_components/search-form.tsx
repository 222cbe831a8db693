import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SearchFields } from "@/app/_components/search-fields";
import { usualSort } from "@/app/_search/search-params";
import { paths } from "@/app/paths";
import type { Operator } from "@/lib/operator/operator";
import type { SearchRequest } from "@/lib/vacancies/search-request";

type SearchFormProps = { readonly request: SearchRequest; readonly operator: Operator };

/** The form all filters of the page belong to, wherever they stand. */
export const SearchForm = ({ request, operator }: SearchFormProps): ReactNode => {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <form
      id="search"
      className="search-form search-form--compact"
      role="search"
      aria-label={t("region")}
      method="get"
      action={paths.vacancies(locale)}
    >
      <SearchFields request={request} operator={operator} />
      {request.sort === usualSort(request.q) ? null : (
        <input type="hidden" name="sort" value={request.sort} />
      )}
      {request.plain ? <input type="hidden" name="plainOf" value={request.q} /> : null}
      {request.plain?.map((concept) => (
        <input key={concept} type="hidden" name="plain" value={concept} />
      ))}
    </form>
  );
};
