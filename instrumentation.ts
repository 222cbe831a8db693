/** Next calls this once in each server process before it answers anybody. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { warmUp } = await import("./lib/composition/warm-up");
  await warmUp();
};
