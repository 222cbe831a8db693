import type { ReactNode } from "react";
import { SelectField } from "@/app/_components/select-field";

export type Option = { readonly value: string; readonly label: string };

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly options: readonly Option[];
  /** What stands for an answer that nobody gave yet. */
  readonly empty: string;
};

export const Choice = ({ value = "", options, empty, ...field }: ChoiceProps): ReactNode => (
  <SelectField {...field} chosen={value} options={[{ value: "", label: empty }, ...options]} />
);

type ChecksProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly checked: readonly string[];
};

export const Checks = ({ name, legend, hint, options, checked }: ChecksProps): ReactNode => (
  <fieldset className="kern-fieldset">
    <legend className="kern-label">{legend}</legend>
    {hint ? <p className="kern-hint">{hint}</p> : null}
    <div className="profile-checks">
      {options.map(({ value, label }) => (
        <div key={value} className="kern-form-check">
          <input
            className="kern-form-check__checkbox"
            type="checkbox"
            id={`${name}-${value}`}
            name={name}
            value={value}
            defaultChecked={checked.includes(value)}
          />
          <label className="kern-label" htmlFor={`${name}-${value}`}>
            {label}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
);
