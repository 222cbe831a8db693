import type { ReactNode } from "react";
import { ActionForm } from "./action-form";

type PlainFormProps = {
  readonly action: (form: FormData) => Promise<void>;
  readonly submit: string;
  readonly kind?: "primary" | "secondary" | "tertiary";
  readonly children?: ReactNode;
};

/** A form with one button that also works without scripts. */
export const PlainForm = ({
  action,
  submit,
  kind = "secondary",
  children,
}: PlainFormProps): ReactNode => (
  <ActionForm action={action} className="sign-in__form">
    {children}
    <button className={`kern-btn kern-btn--${kind}`} type="submit">
      <span className="kern-label">{submit}</span>
    </button>
  </ActionForm>
);
