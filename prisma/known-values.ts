/** A row without its NULL columns: what the database does not know, the domain leaves out. */
export const withoutNulls = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
