import type { ReactNode } from "react";

type LongTextFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly maxLength: number;
  readonly defaultValue?: string;
  readonly required?: boolean;
};

/** A field for several lines. */
export const LongTextField = ({ name, label, hint, ...area }: LongTextFieldProps): ReactNode => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={name}>
      {label}
    </label>
    <div className="kern-hint" id={`${name}-hint`}>
      {hint}
    </div>
    <textarea
      className="kern-form-input__input"
      id={name}
      name={name}
      aria-describedby={`${name}-hint`}
      {...area}
    />
  </div>
);
