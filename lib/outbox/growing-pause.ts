/** Seconds to wait after so many failures in a row: 1, 2, 4 … up to a minute. */
export const growingPauseSeconds = (failures: number): number =>
  Math.min(60, 2 ** Math.max(0, failures - 1));
