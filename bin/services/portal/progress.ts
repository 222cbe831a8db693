/** Reports on the terminal when a step of the start is done, and how long it took. */
export const announced = async <Result>(title: string, step: Promise<Result>): Promise<Result> => {
  const startedAt = performance.now();
  const result = await step;
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`  ${title} (${seconds.toFixed(1)} s)`);
  return result;
};
