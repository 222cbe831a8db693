/** Pauses after the first, second … refusal: greylisting asks for minutes, outages for hours. */
const pausesInSeconds = [60, 5 * 60, 15 * 60, 3_600, 4 * 3_600, 12 * 3_600] as const;

/** When a mail that was refused so many times is tried again; undefined means quarantine. */
export const nextAttemptAfter = (refusals: number, now: Date): Date | undefined => {
  const pause = pausesInSeconds[refusals - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause * 1000);
};

/** Until when a mail waits that met a transport that takes none. */
export const afterPostponing = (now: Date): Date => new Date(now.getTime() + 60_000);
