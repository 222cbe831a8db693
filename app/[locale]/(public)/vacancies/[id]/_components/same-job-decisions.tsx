import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useReporterName } from "@/app/_components/also-reported";
import { OutcomeAlert } from "@/app/_components/outcome-alert";
import { PlainForm } from "@/app/_components/plain-form";
import { paths } from "@/app/paths";
import type { DecideSameJobCommand } from "@/lib/vacancies/same-job/decide-same-job";
import type { DecisionOnPair } from "@/lib/vacancies/same-job/view-same-job";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { decideSameJobAction } from "../actions";
import type { SameJobTold } from "../same-job-told";

type SameJobDecisionsProps = {
  readonly vacancy: Vacancy;
  readonly others: readonly Vacancy[];
  /** Absent for those who may not decide: they see nothing of it. */
  readonly history: readonly DecisionOnPair[] | undefined;
  /** What became of the form that led here. */
  readonly told: SameJobTold | undefined;
};

/** For staff: which offers are taken for the same job, and the way to say otherwise. */
export const SameJobDecisions = (props: SameJobDecisionsProps): ReactNode => {
  const { vacancy, others, history, told } = props;
  const t = useTranslations("sameJobDecisions");
  if (!history || others.length + history.length === 0) return null;
  return (
    <section id="same-job" className="same-job" aria-labelledby="same-job-title">
      <h2 id="same-job-title" className="kern-heading-medium">
        {t("title")}
      </h2>
      {told ? <Outcome told={told} /> : null}
      {others.length > 0 ? <p>{t("intro")}</p> : null}
      <ul className="same-job__list">
        {others.map((other) => (
          <li key={other.id} className="same-job__entry">
            <OtherOffer other={other} />
            <DecisionForm vacancy={vacancy} other={other} decision="apart" />
          </li>
        ))}
      </ul>
      <History vacancy={vacancy} history={history} />
    </section>
  );
};

const Outcome = ({ told }: { told: SameJobTold }): ReactNode => {
  const t = useTranslations("sameJobDecisions");
  return told === "apart" || told === "undo" ? (
    <OutcomeAlert done={t(`done.${told}`)} />
  ) : (
    <OutcomeAlert refused={t(`refused.${told}`)} />
  );
};

const OtherOffer = ({ other }: { other: Vacancy }): ReactNode => {
  const locale = useLocale();
  const nameOf = useReporterName();
  return (
    <span>
      <a className="kern-link" href={paths.vacancy(locale, other.id)}>
        <bdi>{other.title}</bdi>
      </a>{" "}
      (<bdi>{nameOf(other)}</bdi>)
    </span>
  );
};

type DecisionFormProps = {
  readonly vacancy: Vacancy;
  readonly other: Vacancy;
  readonly decision: DecideSameJobCommand["decision"];
};

const DecisionForm = ({ vacancy, other, decision }: DecisionFormProps): ReactNode => {
  const t = useTranslations("sameJobDecisions");
  return (
    <PlainForm action={decideSameJobAction} submit={t(decision)} kind="tertiary">
      <input type="hidden" name="vacancyId" value={vacancy.id} />
      <input type="hidden" name="otherId" value={other.id} />
      <input type="hidden" name="decision" value={decision} />
    </PlainForm>
  );
};

type HistoryProps = Pick<SameJobDecisionsProps, "vacancy"> & {
  readonly history: readonly DecisionOnPair[];
};

const History = ({ vacancy, history }: HistoryProps): ReactNode => {
  const t = useTranslations("sameJobDecisions");
  const format = useFormatter();
  if (history.length === 0) return null;
  return (
    <>
      <h3 className="kern-heading-small">{t("history")}</h3>
      <ol className="same-job__list" reversed>
        {history.map(({ decidedAt, decidedByName, apart, against, counts }) => (
          <li key={decidedAt.toISOString() + String(apart)} className="same-job__entry">
            <span>
              {t(apart ? "wasKeptApart" : "wasTakenBack", {
                day: format.dateTime(decidedAt, { dateStyle: "medium" }),
                who: decidedByName ?? t("former"),
              })}{" "}
              {against ? <OtherOffer other={against} /> : t("offerGone")}
            </span>
            {counts && apart && against ? (
              <DecisionForm vacancy={vacancy} other={against} decision="undo" />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
};
