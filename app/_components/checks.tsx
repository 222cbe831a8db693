import type { ReactNode } from "react";
import { ChoiceFields } from "./choice-fields";
import type { Option } from "./select-field";

type ChecksProps = {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly checked: readonly string[];
};

/** Boxes to tick, by the list of what is ticked. */
export const Checks = ({ options, checked, ...field }: ChecksProps): ReactNode => (
  <ChoiceFields
    {...field}
    kind="checkbox"
    choices={options.map((option) => ({ ...option, isChosen: checked.includes(option.value) }))}
  />
);
