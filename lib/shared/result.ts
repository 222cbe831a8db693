/** A refusal is an outcome the business foresees. Bugs and outages are thrown instead. */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refused = <const Refusal>(
  refusal: Refusal,
): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

/** Makes a forgotten case of a union a type error, and a loud fault if data outwits the types. */
export const assertNever = (unexpected: never): never => {
  throw new Error(`Unhandled case: ${JSON.stringify(unexpected)}`);
};
