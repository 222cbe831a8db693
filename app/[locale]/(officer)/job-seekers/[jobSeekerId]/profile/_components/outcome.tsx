import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Alert } from "@/app/_components/alert";
import type { Told } from "../told";

/** What became of the last attempt, read out when the page comes back. */
export const Outcome = ({ told }: { readonly told: Told }): ReactNode => {
  const t = useTranslations("profile");
  const { saved, undone, refused, problems = [] } = told;
  if (refused) {
    return (
      <div role="alert">
        <Alert kind="warning" title={t(`refused.${refused}.title`)}>
          <p>{t(`refused.${refused}.text`)}</p>
          {problems.length > 0 ? (
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{t(`problem.${problem}`)}</li>
              ))}
            </ul>
          ) : null}
        </Alert>
      </div>
    );
  }
  const done = undone ?? saved;
  if (done === undefined) return null;
  const title = undone === undefined ? "saved" : "undone";
  return (
    <div role="status">
      <Alert kind="success" title={t(done === "0" ? "unchanged" : title)} />
    </div>
  );
};
