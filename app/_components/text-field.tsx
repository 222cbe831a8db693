import type { ReactNode } from "react";

type TextFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password";
  readonly autoComplete?: string;
};

/** A required text field with its label. */
export const TextField = ({
  name,
  label,
  type = "text",
  autoComplete,
}: TextFieldProps): ReactNode => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={name}>
      {label}
    </label>
    <input
      className="kern-form-input__input"
      id={name}
      name={name}
      type={type}
      required
      maxLength={254}
      {...(autoComplete ? { autoComplete } : {})}
    />
  </div>
);
