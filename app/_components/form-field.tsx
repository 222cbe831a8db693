import type { HTMLInputTypeAttribute, ReactNode } from "react";

type FormFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly defaultValue?: string | number | undefined;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly inputMode?: "decimal" | "numeric" | "tel";
  readonly autoComplete?: string;
  readonly isWrong?: boolean;
};

/** A text field with its label, filled with what is known. */
export const FormField = ({
  name,
  label,
  hint,
  isWrong = false,
  type = "text",
  maxLength = 200,
  ...input
}: FormFieldProps): ReactNode => (
  <div className={`kern-form-input${isWrong ? " kern-form-input--error" : ""}`}>
    <label className="kern-label" htmlFor={name}>
      {label}
    </label>
    {hint ? (
      <div className="kern-hint" id={`${name}-hint`}>
        {hint}
      </div>
    ) : null}
    <input
      className="kern-form-input__input"
      id={name}
      name={name}
      type={type}
      maxLength={maxLength}
      aria-describedby={hint ? `${name}-hint` : undefined}
      aria-invalid={isWrong || undefined}
      {...input}
    />
  </div>
);
