import type { ReactNode } from "react";

type TextFieldProps = {
  readonly name: string;
  /** Where a page has several fields of one name. */
  readonly id?: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password";
  readonly autoComplete?: string;
  readonly hint?: string;
  readonly inputMode?: "numeric" | "text";
};

/** A required text field with its label. */
export const TextField = ({
  name,
  id = name,
  label,
  type = "text",
  autoComplete,
  hint,
  inputMode,
}: TextFieldProps): ReactNode => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={id}>
      {label}
    </label>
    {hint ? (
      <div className="kern-hint" id={`${id}-hint`}>
        {hint}
      </div>
    ) : null}
    <input
      className="kern-form-input__input"
      id={id}
      name={name}
      type={type}
      required
      maxLength={254}
      aria-describedby={hint ? `${id}-hint` : undefined}
      autoComplete={autoComplete}
      inputMode={inputMode}
    />
  </div>
);
