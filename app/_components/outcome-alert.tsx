import type { ReactNode } from "react";
import { Alert } from "./alert";

type OutcomeAlertProps = {
  /** What went well; said without interrupting. */
  readonly done?: string | undefined;
  /** Why it did not; said at once. */
  readonly refused?: string | undefined;
};

/** What became of the form that was sent. */
export const OutcomeAlert = ({ done, refused }: OutcomeAlertProps): ReactNode => {
  if (done) {
    return (
      <div role="status">
        <Alert kind="success" title={done} />
      </div>
    );
  }
  return refused ? (
    <div role="alert">
      <Alert kind="danger" title={refused} />
    </div>
  ) : null;
};
