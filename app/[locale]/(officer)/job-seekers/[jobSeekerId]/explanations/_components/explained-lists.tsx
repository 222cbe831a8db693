import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paths } from "@/app/paths";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { KeptEvidence } from "@/lib/matching/stored/kept-evidence";
import type {
  Explained,
  ExplainedDecision,
  ExplainedResult,
} from "@/lib/matching/stored/read-explanations";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { ExplanationTable } from "./explanation-table";

type ResultListProps = {
  readonly jobSeekerId: JobSeekerId;
  readonly results: readonly ExplainedResult[];
  readonly isOfOneOffer: boolean;
};

/** Each stored match folded up: title, points, since when, by which rules; inside, why. */
export const ResultList = async ({
  jobSeekerId,
  results,
  isOfOneOffer,
}: ResultListProps): Promise<ReactNode> => {
  const [t, format] = [await getTranslations("explanations"), await getFormatter()];
  const moment = (at: Date): string =>
    format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <ul className="explained-list">
      {results.map(({ result, ...explained }) => {
        const { since, until, score, vacancyId } = result;
        const held = t("held", { since: moment(since), until: until ? moment(until) : "now" });
        return (
          <li key={`${vacancyId} ${since.toISOString()}`}>
            <ExplainedItem
              explained={explained}
              head={`${t("points", { score })}, ${held}`}
              versions={result}
              historyOf={isOfOneOffer ? undefined : { jobSeekerId, vacancyId }}
            />
          </li>
        );
      })}
    </ul>
  );
};

type DecisionListProps = {
  readonly jobSeekerId: JobSeekerId;
  readonly decisions: readonly ExplainedDecision[];
};

/** What officers decided, with the explanation they had before them. */
export const DecisionList = async ({
  jobSeekerId,
  decisions,
}: DecisionListProps): Promise<ReactNode> => {
  const t = await getTranslations("explanations");
  const [reasons, format] = [await getTranslations("match.decide"), await getFormatter()];
  return (
    <ul className="explained-list">
      {decisions.map(({ decision, ...explained }) => {
        const { kind, reason, words, decidedAt, shown, vacancyId } = decision;
        const why = [reason && reasons(`reason.${reason}`), words].filter(Boolean).join(": ");
        const on = format.dateTime(decidedAt, { dateStyle: "medium" });
        const head = t("decided", { kind, on, why: why === "" ? "none" : why });
        return (
          <li key={decision.id}>
            <ExplainedItem
              explained={explained}
              head={`${head}, ${t("points", { score: shown.score })}`}
              versions={shown}
              evidence={shown.evidence}
              historyOf={{ jobSeekerId, vacancyId }}
            />
          </li>
        );
      })}
    </ul>
  );
};

type ExplainedItemProps = {
  readonly explained: Explained;
  readonly head: string;
  readonly versions: { readonly rulesVersion: string; readonly vocabularyVersion: string };
  readonly evidence?: KeptEvidence;
  readonly historyOf:
    { readonly jobSeekerId: JobSeekerId; readonly vacancyId: VacancyId } | undefined;
};

const ExplainedItem = async ({
  explained: { title, explanation, isAsToday },
  head,
  versions,
  evidence,
  historyOf,
}: ExplainedItemProps): Promise<ReactNode> => {
  const [t, locale] = [await getTranslations("explanations"), await getLocale()];
  const name = title ?? t("unknownOffer");
  return (
    <details className="explained">
      <summary>
        <strong>{name}</strong> <span>{head}</span>
      </summary>
      <p>
        {t("versions", {
          rules: versions.rulesVersion,
          vocabulary: versions.vocabularyVersion.slice(0, 12),
        })}
        {". "}
        {t(isAsToday ? "asToday" : "notAsToday")}
      </p>
      {explanation ? (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={`${name}, ${head}`}>
          <ExplanationTable explanation={explanation} title={name} evidence={evidence} />
        </div>
      ) : (
        <p>{t("unreadable")}</p>
      )}
      {historyOf ? (
        <p>
          <a href={paths.explanations(locale, historyOf.jobSeekerId, historyOf.vacancyId)}>
            {t("history")}
          </a>
        </p>
      ) : null}
    </details>
  );
};
