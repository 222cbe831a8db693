import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlainForm } from "@/app/_components/plain-form";
import { type Consent, consentPurposes, holds } from "@/lib/data-protection/consent";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";

type ConsentListProps = {
  readonly jobSeekerId: JobSeekerId;
  readonly consents: readonly Consent[];
  readonly action: (form: FormData) => Promise<void>;
  /** How consent reached the portal; the person's own page needs not ask. */
  readonly ways?: readonly Consent["givenHow"][];
};

/** What the person may agree to, what holds now, and since when. */
export const ConsentList = ({
  jobSeekerId,
  consents,
  action,
  ways = [],
}: ConsentListProps): ReactNode => {
  const t = useTranslations("consent");
  const format = useFormatter();
  return (
    <ul className="plain-list">
      {consentPurposes.map((purpose) => {
        const isHeld = holds(consents, purpose);
        const at = lastChangeOf(consents, purpose);
        const state = isHeld ? "given" : "withdrawn";
        return (
          <li key={purpose} className="text-section">
            <h3 className="kern-heading-small">{t(`purpose.${purpose}`)}</h3>
            <p>{t(`text.${purpose}`)}</p>
            <p>
              {at ? t(state, { at: format.dateTime(at, { dateStyle: "medium" }) }) : t("never")}
            </p>
            <PlainForm action={action} submit={t(isHeld ? "withdraw" : "give")}>
              <input type="hidden" name="jobSeekerId" value={jobSeekerId} />
              <input type="hidden" name="purpose" value={purpose} />
              <input type="hidden" name="change" value={isHeld ? "withdraw" : "give"} />
              <Ways purpose={purpose} ways={isHeld ? [] : ways} />
            </PlainForm>
          </li>
        );
      })}
    </ul>
  );
};

const lastChangeOf = (
  consents: readonly Consent[],
  purpose: Consent["purpose"],
): Date | undefined => {
  const last = consents.find((consent) => consent.purpose === purpose);
  return last?.withdrawnAt ?? last?.givenAt;
};

const Ways = ({
  purpose,
  ways,
}: {
  readonly purpose: Consent["purpose"];
  readonly ways: readonly Consent["givenHow"][];
}): ReactNode => {
  const t = useTranslations("consent");
  const word = useTranslations("personData.word");
  if (ways.length === 0) return null;
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={`how-${purpose}`}>
        {t("how")}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={`how-${purpose}`} name="how">
          {ways.map((way) => (
            <option key={way} value={way}>
              {word(way)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
