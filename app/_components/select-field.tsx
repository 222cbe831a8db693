import type { ReactNode } from "react";

export type Option = { readonly value: string; readonly label: string };

type SelectFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly Option[];
};

/** One of several, in a list that opens. */
export const SelectField = ({ name, label, chosen, options }: SelectFieldProps): ReactNode => (
  <div className="kern-form-input">
    <label className="kern-label" htmlFor={name}>
      {label}
    </label>
    <div className="kern-form-input__select-wrapper">
      <select className="kern-form-input__select" id={name} name={name} defaultValue={chosen}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  </div>
);
