import { toStorableText } from "../storable-text";

/** Collects the values of one statement; `bind` returns the placeholder that stands for the value. */
export type BoundValues = {
  readonly values: readonly unknown[];
  readonly bind: (value: string | number | Date | readonly string[] | readonly number[]) => string;
};

/** Text that PostgreSQL cannot hold is bound as text that nothing stored is equal to. */
export const makeBoundValues = (): BoundValues => {
  const values: unknown[] = [];
  return {
    values,
    bind: (value) => {
      values.push(Array.isArray(value) ? value.map(toBindable) : toBindable(value));
      return `$${values.length}`;
    },
  };
};

const toBindable = (value: unknown): unknown =>
  typeof value === "string" ? toStorableText(value) : value;
