import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import { longDates } from "@/app/_format/formats";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { dismissReasons, type MatchDecision } from "@/lib/matching/decisions/match-decision";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { decideMatchAction, undoDecisionAction } from "../actions";

type Pair = { readonly jobSeekerId: JobSeekerId; readonly vacancyId: VacancyId };

/** Pin, or put aside with a reason; where it was decided: what, when, and the way back. */
export const DecideForms = ({
  decision,
  ...pair
}: Pair & { readonly decision: MatchDecision | undefined }): ReactNode =>
  decision ? <Decided decision={decision} {...pair} /> : <Open {...pair} />;

const PairFields = ({ jobSeekerId, vacancyId }: Pair): ReactNode => (
  <>
    <input type="hidden" name="jobSeekerId" value={jobSeekerId} />
    <input type="hidden" name="vacancyId" value={vacancyId} />
  </>
);

const Open = async (pair: Pair): Promise<ReactNode> => {
  const t = await getTranslations("match.decide");
  const name = `reason-${pair.vacancyId}`;
  return (
    <div className="decide">
      <ActionForm action={decideMatchAction}>
        <PairFields {...pair} />
        <input type="hidden" name="kind" value="pinned" />
        <button className="kern-btn kern-btn--tertiary" type="submit">
          <span className="kern-label">{t("pin")}</span>
        </button>
      </ActionForm>
      <details className="decide__aside">
        <summary>{t("dismiss")}</summary>
        <ActionForm action={decideMatchAction} className="decide__form">
          <PairFields {...pair} />
          <input type="hidden" name="kind" value="dismissed" />
          <label className="kern-label" htmlFor={name}>
            {t("reasonLegend")}
          </label>
          <div className="kern-form-input__select-wrapper">
            <select className="kern-form-input__select" id={name} name="reason" required>
              {dismissReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {t(`reason.${reason}`)}
                </option>
              ))}
            </select>
          </div>
          <label className="kern-label" htmlFor={`words-${pair.vacancyId}`}>
            {t("words")}
          </label>
          <input
            className="kern-form-input__input"
            id={`words-${pair.vacancyId}`}
            name="words"
            maxLength={300}
            autoComplete="off"
          />
          <button className="kern-btn kern-btn--secondary" type="submit">
            <span className="kern-label">{t("dismissNow")}</span>
          </button>
        </ActionForm>
      </details>
    </div>
  );
};

const Decided = async ({
  decision: { kind, reason, words, decidedAt },
  ...pair
}: Pair & { readonly decision: MatchDecision }): Promise<ReactNode> => {
  const t = await getTranslations("match.decide");
  const on = longDates(await getLocale()).format(decidedAt);
  const why = [reason && t(`reason.${reason}`), words].filter(Boolean).join(": ");
  return (
    <ActionForm action={undoDecisionAction} className="decide">
      <PairFields {...pair} />
      <p>{t(kind === "pinned" ? "pinnedOn" : "dismissedOn", { on, why })}</p>
      <button className="kern-btn kern-btn--tertiary" type="submit">
        <span className="kern-label">{t("undo")}</span>
      </button>
    </ActionForm>
  );
};
