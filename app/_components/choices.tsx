import type { ReactNode } from "react";

type ChoicesProps = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  /** Tells apart several groups of one page. */
  readonly idPrefix: string;
};

/** One of several; none is chosen beforehand. */
export const Choices = ({ name, legend, choices, idPrefix }: ChoicesProps): ReactNode => (
  <fieldset className="kern-fieldset">
    <legend className="kern-label">{legend}</legend>
    <div className="kern-fieldset__body">
      {choices.map(([value, label]) => (
        <div key={value} className="kern-form-check">
          <input
            className="kern-form-check__radio"
            type="radio"
            id={`${idPrefix}-${value}`}
            name={name}
            value={value}
            required
          />
          <label className="kern-label" htmlFor={`${idPrefix}-${value}`}>
            {label}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
);
