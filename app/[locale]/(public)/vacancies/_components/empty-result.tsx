import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/app/_components/button-link";
import { useKreisTexts } from "@/app/_format/use-kreis-texts";
import { paths } from "@/app/paths";
import type { Operator } from "@/lib/operator/operator";
import type { LooserSearch, VacancySearchResult } from "@/lib/vacancies/search-vacancies";

type EmptyResultProps = { readonly result: VacancySearchResult; readonly operator: Operator };

/** What to loosen, with the number of offers each step would bring. */
export const EmptyResult = ({ result, operator }: EmptyResultProps): ReactNode => {
  const t = useTranslations("empty");
  const locale = useLocale();
  return (
    <section className="empty-result" aria-labelledby="empty-title">
      <h2 id="empty-title" className="kern-heading-small">
        {t("title")}
      </h2>
      {result.looser.length === 0 ? (
        <p className="kern-body">{t("nothing")}</p>
      ) : (
        <ul className="empty-result__ways">
          {result.looser.map((looser) => (
            <li key={looser.change}>
              <LooserLink looser={looser} operator={operator} />
            </li>
          ))}
        </ul>
      )}
      {result.request.q === "" ? null : <p className="kern-body">{t("spelling")}</p>}
      <ButtonLink kind="secondary" href={paths.home(locale)}>
        {t("start")}
      </ButtonLink>
    </section>
  );
};

const LooserLink = ({
  looser: { change, request, total },
  operator,
}: {
  looser: LooserSearch;
  operator: Operator;
}): ReactNode => {
  const t = useTranslations("empty");
  const radius = useTranslations("radius")(request.radius, {
    inKreis: useKreisTexts(operator.kreis.name).within,
  });
  const locale = useLocale();
  return (
    <a className="way-link" href={paths.vacancies(locale, request)}>
      <span>{t(change, { radius })}</span>
      <span className="way-link__count">{t("hits", { count: total })}</span>
    </a>
  );
};
