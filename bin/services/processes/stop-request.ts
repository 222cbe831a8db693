export type StopRequest = { readonly reason: string; readonly exitCode: number };

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
const parentCheckMs = 500;

/**
 * Calls back once when this program is asked to end: by a signal, or by the death of its parent,
 * since npm is often killed without a word to what it started. Answers how to stop listening.
 */
export const onStopRequest = (callback: (request: StopRequest) => void): (() => void) => {
  const parent = process.ppid;
  let isAsked = false;
  const ask = (request: StopRequest): void => {
    if (isAsked) return;
    isAsked = true;
    callback(request);
  };

  const listeners = signals.map((signal) => {
    const listener = (): void => ask({ reason: signal, exitCode: exitCodes[signal] });
    process.on(signal, listener);
    return { signal, listener };
  });
  const watch = setInterval(() => {
    if (process.ppid !== parent) ask({ reason: "its parent ended", exitCode: exitCodes.SIGHUP });
  }, parentCheckMs).unref();

  return () => {
    clearInterval(watch);
    for (const { signal, listener } of listeners) process.off(signal, listener);
  };
};
