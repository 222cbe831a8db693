import type { ReactNode } from "react";
import { type Option, SelectField } from "./select-field";

type OptionalSelectProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly options: readonly Option[];
  /** What stands for an answer that nobody gave yet. */
  readonly empty: string;
};

/** One of several to choose from a list, or none. */
export const OptionalSelect = ({
  value = "",
  options,
  empty,
  ...field
}: OptionalSelectProps): ReactNode => (
  <SelectField {...field} chosen={value} options={[{ value: "", label: empty }, ...options]} />
);
