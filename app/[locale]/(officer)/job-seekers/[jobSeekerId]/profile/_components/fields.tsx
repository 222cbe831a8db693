import type { ReactNode } from "react";

type InputProps = {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "number" | "date" | "time";
  readonly value?: string | number | undefined;
  readonly hint?: string;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number | string;
  readonly maxLength?: number;
  readonly required?: boolean;
};

export const Input = ({
  name,
  label,
  value = "",
  hint,
  type = "text",
  ...rest
}: InputProps): ReactNode => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={name}>
      {label}
    </label>
    {hint ? (
      <p className="kern-hint" id={`${name}-hint`}>
        {hint}
      </p>
    ) : null}
    <input
      className="kern-form-input__input"
      id={name}
      name={name}
      type={type}
      defaultValue={value}
      autoComplete="off"
      {...(hint ? { "aria-describedby": `${name}-hint` } : {})}
      {...rest}
    />
  </div>
);

export const SubmitButton = ({
  label,
  kind = "primary",
}: {
  readonly label: string;
  readonly kind?: "primary" | "secondary" | "tertiary";
}): ReactNode => (
  <button className={`kern-btn kern-btn--${kind}`} type="submit">
    <span className="kern-label">{label}</span>
  </button>
);
