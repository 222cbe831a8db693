import type { ReactNode } from "react";

type SelectFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
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
