/** Something that the person who started the program can put right: the message says what and how. */
export class SolvableProblem extends Error {
  override readonly name = "SolvableProblem";
}

/** Prints the sentence alone for a solvable problem, and the whole story for anything else. */
export const reportProblem = (problem: unknown): void => {
  console.error(problem instanceof SolvableProblem ? problem.message : problem);
};

/** Code of an operating-system or PostgreSQL error, as in "EACCES" or "3D000"; empty without one. */
export const errorCode = (error: unknown): string => {
  const hasCode = error instanceof Error && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : "";
};
