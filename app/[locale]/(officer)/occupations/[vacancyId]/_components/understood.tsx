import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { useDates } from "@/app/_format/use-dates";
import { paths } from "@/app/paths";
import type { OccupationView } from "@/lib/readings/view-occupation";
import { undoCorrectionAction } from "../../actions";
import { GuessText } from "../../_components/guess-text";

type UnderstoodProps = { readonly view: OccupationView };

/** The title, what was understood of it and on what grounds. */
export const Understood = ({ view }: UnderstoodProps): ReactNode => {
  const t = useTranslations("occupations");
  const locale = useLocale();
  const { vacancy, reading } = view;
  const [best] = reading.guesses;
  return (
    <section aria-labelledby="understood-title">
      <h2 id="understood-title" className="kern-heading-medium">
        {t("understood")}
      </h2>
      <dl className="profile">
        <Entry label={t("jobTitle")}>
          <a className="kern-link" href={paths.vacancy(locale, vacancy.id)}>
            {vacancy.title}
          </a>
        </Entry>
        <Entry label={t("employer")}>{vacancy.facts.employerName ?? t("employerUnknown")}</Entry>
        <Entry label={t("toldOccupation")}>
          {reading.toldOccupations.map(({ label }) => label).join(", ") || t("notTold")}
        </Entry>
        <Entry label={t("verdictLabel")}>
          {t(`verdict.${reading.verdict}`)}
          <Corrected view={view} />
        </Entry>
        <Entry label={t("readAs", { words: reading.words })}>
          {best ? <GuessText guess={best} /> : t("noGuess")}
        </Entry>
        <Entry label={t("occupationNow")}>
          {vacancy.facts.occupations
            .flatMap(({ label, kldb }) => (kldb ? [`${label} (${kldb})`] : []))
            .join(", ") || t("noOccupation")}
        </Entry>
      </dl>
    </section>
  );
};

const Entry = ({ label, children }: { label: string; children: ReactNode }): ReactNode => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Corrected = ({ view: { correction, vacancy } }: UnderstoodProps): ReactNode => {
  const t = useTranslations("occupations");
  const dates = useDates();
  if (!correction) return null;
  return (
    <ActionForm action={undoCorrectionAction}>
      <p>
        {t("correctedOn", { label: correction.label, day: dates.long(correction.correctedAt) })}
      </p>
      <input type="hidden" name="vacancyId" value={vacancy.id} />
      <input type="hidden" name="correctionId" value={correction.id} />
      <button className="kern-btn kern-btn--tertiary" type="submit">
        <span className="kern-label">{t("undo")}</span>
      </button>
    </ActionForm>
  );
};
