/** Pauses after the first, second … failure; the failure after the last one quarantines. */
const pausesInSeconds = [5, 30, 3 * 60, 15 * 60] as const;

export type AfterFailure =
  { readonly kind: "retry"; readonly at: Date } | { readonly kind: "quarantine" };

/** What happens to an event that has now failed `failures` times. */
export const afterFailure = (failures: number, now: Date): AfterFailure => {
  const pause = pausesInSeconds[failures - 1];
  return pause === undefined
    ? { kind: "quarantine" }
    : { kind: "retry", at: new Date(now.getTime() + pause * 1000) };
};
