import type { HTMLInputTypeAttribute, ReactNode } from "react";

type FormFieldProps = {
  readonly name: string;
  /** Where a page has several fields of one name. */
  readonly id?: string;
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
  id = name,
  label,
  hint,
  isWrong,
  ...input
}: FormFieldProps): ReactNode => (
  <div className={`kern-form-input${isWrong ? " kern-form-input--error" : ""}`}>
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
      type="text"
      maxLength={200}
      aria-describedby={hint ? `${id}-hint` : undefined}
      aria-invalid={isWrong}
      {...input}
    />
  </div>
);
