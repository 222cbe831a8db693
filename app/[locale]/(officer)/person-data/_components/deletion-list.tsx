import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/app/_components/action-form";
import type { ListedDeletion } from "@/lib/data-protection/list-deletions";
import { decideDeletionAction } from "../actions";

/** Requests that wait for a second person, and the certificates of those that were decided. */
export const DeletionList = ({
  deletions,
}: {
  readonly deletions: readonly ListedDeletion[];
}): ReactNode => {
  const t = useTranslations("dataProtection");
  if (deletions.length === 0) return <p>{t("noDeletions")}</p>;
  return (
    <ul className="plain-list">
      {deletions.map((deletion) => (
        <li key={deletion.id} className="text-section">
          <Certificate deletion={deletion} />
          {deletion.mayDecide ? <DecisionForm id={deletion.id} /> : null}
        </li>
      ))}
    </ul>
  );
};

const Certificate = ({ deletion }: { readonly deletion: ListedDeletion }): ReactNode => {
  const t = useTranslations("dataProtection");
  const format = useFormatter();
  const { reference, reason, requestedAt, decision, decidedAt, deletedRows = {} } = deletion;
  const moment = (date: Date): string =>
    format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  const rows = Object.values(deletedRows).reduce((sum, count) => sum + count, 0);
  const file = reference ?? t("goneFile", { hash: deletion.referenceHash.slice(0, 16) });
  return (
    <>
      <h3 className="kern-heading-small">{file}</h3>
      <p>
        {t("asked", { at: moment(requestedAt), reason: t(`deletionReason.${reason}`) })}{" "}
        {decision && decidedAt
          ? t(`decision.${decision}`, { at: moment(decidedAt), rows })
          : t(deletion.mayDecide ? "waitsForYou" : "waits")}
      </p>
    </>
  );
};

const DecisionForm = ({ id }: { readonly id: string }): ReactNode => {
  const t = useTranslations("dataProtection");
  return (
    <ActionForm action={decideDeletionAction} className="reason-form">
      <input type="hidden" name="requestId" value={id} />
      <button className="kern-btn kern-btn--primary" name="decision" value="delete" type="submit">
        <span className="kern-label">{t("confirmDeletion")}</span>
      </button>{" "}
      <button className="kern-btn kern-btn--secondary" name="decision" value="refuse" type="submit">
        <span className="kern-label">{t("refuseDeletion")}</span>
      </button>
    </ActionForm>
  );
};
