/** How many tests of a step, or checks where it has no tests, ended in which way. */
export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** One part of the whole test run. */
export type Step = {
  readonly name: string;
  /** Node programs with their arguments, run one after the other until one fails. */
  readonly programs: readonly (readonly string[])[];
  /** Where it writes its counts, and in which form; without it the step counts as one check. */
  readonly report?: "vitest" | "playwright";
  /** Steps that have to end well before. */
  readonly needs?: readonly string[];
  /** Steps that have to end before, well or not, since both write the same files. */
  readonly after?: readonly string[];
  /** Runs while nothing else does: its answer depends on the time it gets. */
  readonly alone?: boolean;
};

/** What a finished step brought; its output is there to be shown when it failed. */
export type Outcome = {
  readonly counts: Counts;
  readonly seconds: number;
  readonly output: string;
};

export const isWell = ({ counts }: Outcome): boolean => counts.failed === 0 && counts.passed > 0;

/** Of a step whose needs were not met. */
export const notRun: Outcome = {
  counts: { passed: 0, failed: 0, skipped: 1 },
  seconds: 0,
  output: "",
};
