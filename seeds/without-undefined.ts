/** The same object without the properties that are `undefined`: unknown facts are absent. */
export const withoutUndefined = (value: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
