import { ProgramFailed } from "./run-program.mjs";

/** Runs the work of a command; a failure ends the program with exit code 1 and a reason. */
export const endWith = async (work) => {
  try {
    await work();
  } catch (error) {
    console.error(isPlain(error) ? error.message : error);
    process.exitCode = 1;
  }
};

// The person at the keyboard can put these right; a stack would only hide the sentence.
const isPlain = (error) =>
  error instanceof ProgramFailed ||
  error?.name === "SolvableProblem" ||
  String(error?.code).startsWith("ERR_PARSE_ARGS");
