/** Prints one figure as one line of JSON. */
export const printFigure = (figure: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
};

/** Duration of each call in milliseconds, one after the other. */
export const timeEach = async (
  count: number,
  work: (round: number) => Promise<unknown>,
): Promise<readonly number[]> => {
  const durations: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const start = performance.now();
    await work(round);
    durations.push(performance.now() - start);
  }
  return durations;
};

/** The value below which `share` (0 to 1) of the values lie. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const rounded = (value: number, digits = 1): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;
