import type { ReactNode } from "react";

type Choice = { readonly value: string; readonly label: string; readonly isChosen?: boolean };

type ChoiceFieldsProps = {
  readonly name: string;
  readonly legend: string;
  readonly kind: "radio" | "checkbox";
  readonly choices: readonly Choice[];
  readonly hint?: string;
  readonly required?: boolean;
  /** Tells groups of one name on one page apart; the name where there is only one. */
  readonly idPrefix?: string;
};

/** Boxes to tick, or one of several to choose, under one question. */
export const ChoiceFields = (props: ChoiceFieldsProps): ReactNode => {
  const { name, legend, kind, choices, hint, required = false, idPrefix = name } = props;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      {hint ? <div className="kern-hint">{hint}</div> : null}
      <div className="kern-fieldset__body">
        {choices.map(({ value, label, isChosen }) => (
          <div key={value} className="kern-form-check">
            <input
              className={`kern-form-check__${kind}`}
              type={kind}
              id={`${idPrefix}-${value}`}
              name={name}
              value={value}
              defaultChecked={isChosen}
              required={required && kind === "radio"}
            />
            <label className="kern-label" htmlFor={`${idPrefix}-${value}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
