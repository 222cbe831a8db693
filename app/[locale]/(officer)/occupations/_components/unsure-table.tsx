import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useNumberText } from "@/app/_format/use-number-text";
import { paths } from "@/app/paths";
import type { UnsureTitle } from "@/lib/readings/vacancy-reading";
import { GuessText } from "./guess-text";

type UnsureTableProps = { readonly titles: readonly UnsureTitle[] };

/** One row a title, most frequent first, with the best guess. */
export const UnsureTable = ({ titles }: UnsureTableProps): ReactNode => {
  const t = useTranslations("occupations");
  return (
    <section>
      <h2 id="unsure-title" className="kern-heading-medium">
        {t("unsureTitle")}
      </h2>
      {titles.length === 0 ? (
        <p>{t("nothingUnsure")}</p>
      ) : (
        <div className="table-scroll" role="region" aria-labelledby="unsure-title" tabIndex={0}>
          <table className="kern-table people">
            <thead>
              <tr>
                <th scope="col">{t("jobTitle")}</th>
                <th scope="col">{t("count")}</th>
                <th scope="col">{t("exampleEmployer")}</th>
                <th scope="col">{t("bestGuess")}</th>
              </tr>
            </thead>
            <tbody>
              {titles.map((title) => (
                <Row key={title.vacancyId} title={title} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

const Row = ({ title }: { readonly title: UnsureTitle }): ReactNode => {
  const t = useTranslations("occupations");
  const locale = useLocale();
  const number = useNumberText();
  const [best] = title.guesses;
  return (
    <tr>
      <th scope="row">
        <a className="kern-link" href={paths.occupation(locale, title.vacancyId)}>
          {title.title}
        </a>
      </th>
      <td>{number(title.count)}</td>
      <td>{title.employerName ?? t("employerUnknown")}</td>
      <td>{best ? <GuessText guess={best} /> : t("noGuess")}</td>
    </tr>
  );
};
