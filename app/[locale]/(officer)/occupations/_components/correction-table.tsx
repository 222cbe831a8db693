import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { useDates } from "@/app/_format/use-dates";
import { paths } from "@/app/paths";
import type { CorrectionWithNames } from "@/lib/readings/list-occupation-work";
import { undoCorrectionAction } from "../actions";

type CorrectionTableProps = { readonly corrections: readonly CorrectionWithNames[] };

/** What people have corrected, newest first, ended ones too. */
export const CorrectionTable = ({ corrections }: CorrectionTableProps): ReactNode => {
  const t = useTranslations("occupations");
  return (
    <section>
      <h2 id="corrections-title" className="kern-heading-medium">
        {t("correctionsTitle")}
      </h2>
      {corrections.length === 0 ? (
        <p>{t("nothingCorrected")}</p>
      ) : (
        <div
          className="table-scroll"
          role="region"
          aria-labelledby="corrections-title"
          tabIndex={0}
        >
          <table className="kern-table people">
            <thead>
              <tr>
                <th scope="col">{t("jobTitle")}</th>
                <th scope="col">{t("employer")}</th>
                <th scope="col">{t("occupation")}</th>
                <th scope="col">{t("correctedBy")}</th>
                <th scope="col">{t("state")}</th>
              </tr>
            </thead>
            <tbody>
              {corrections.map((correction) => (
                <Row key={correction.id} correction={correction} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};

type RowProps = { readonly correction: CorrectionWithNames };

const Row = ({ correction }: RowProps): ReactNode => {
  const t = useTranslations("occupations");
  const locale = useLocale();
  const dates = useDates();
  const { title, employerName, label, kldb, vacancyId, correctedAt } = correction;
  const who = correction.correctedByName ?? t("formerMember");
  return (
    <tr>
      <th scope="row">
        <a className="kern-link" href={paths.occupation(locale, vacancyId)}>
          {title}
        </a>
      </th>
      <td>{employerName ?? t("employerUnknown")}</td>
      <td>
        <span lang="de">{label}</span> <span className="guess__code">{t("code", { kldb })}</span>
      </td>
      <td>{t("byOn", { who, day: dates.long(correctedAt) })}</td>
      <td>
        <State correction={correction} />
      </td>
    </tr>
  );
};

const State = ({ correction }: RowProps): ReactNode => {
  const t = useTranslations("occupations");
  const dates = useDates();
  const { id, title, ended, endedByName } = correction;
  if (ended) {
    const who = endedByName ?? t("formerMember");
    return `${t(`ended.${ended.how}`)}, ${t("byOn", { who, day: dates.long(ended.at) })}`;
  }
  return (
    <ActionForm action={undoCorrectionAction}>
      <input type="hidden" name="correctionId" value={id} />
      <button
        className="kern-btn kern-btn--tertiary"
        type="submit"
        aria-label={t("undoOf", { title })}
      >
        <span className="kern-label">{t("undo")}</span>
      </button>
    </ActionForm>
  );
};
