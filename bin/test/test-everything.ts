import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onStopRequest } from "@/bin/services/processes/stop-request";
import { runStep } from "@/bin/test/run-step";
import { runSteps } from "@/bin/test/run-steps";
import { type Counts, type Outcome, type Step } from "@/bin/test/step";
import { steps } from "@/bin/test/steps";

/** The portal is made for two cores, and so is its test run. */
const slots = 2;
const shownLines = 200;

/** Settings of a portal that somebody runs from the same shell; the tests must not touch it. */
const foreign =
  /^(PORT|HOST|DATA_DIR|DATABASE_URL|MEILI_URL|MEILI_KEY|OPERATOR_FILE|BASE_URL|AUTH_.*|OIDC_.*|NODE_ENV)$/;

/** Runs all steps and prints the counts as the last line; answers the exit code. */
export const testEverything = async (): Promise<number> => {
  for (const name of Object.keys(process.env).filter((name) => foreign.test(name))) {
    delete process.env[name];
  }
  Object.assign(process.env, { CI: "1", NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" });
  const reports = mkdtempSync(path.join(tmpdir(), "test-reports-"));
  const stopping = new AbortController();
  onStopRequest(() => stopping.abort());

  const ended: Counts[] = [];
  await runSteps({
    steps,
    slots,
    run: (step) => runStep(step, reports, stopping.signal),
    onEnd: (step, outcome) => {
      ended.push(outcome.counts);
      console.log(describe(step, outcome));
    },
  });
  rmSync(reports, { recursive: true });

  const { passed, failed, skipped } = sum(ended);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 || stopping.signal.aborted ? 1 : 0;
};

const describe = ({ name, report }: Step, { counts, seconds, output }: Outcome): string => {
  const { passed, failed, skipped } = counts;
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  const tests = report ? `  ${passed} passed, ${failed} failed, ${skipped} skipped` : "";
  if (failed > 0) return `FAILED   ${name.padEnd(18)}${time}${tests}\n${lastLines(output)}`;
  return `${passed > 0 ? "passed " : "skipped"}  ${name.padEnd(18)}${time}${tests}`;
};

const lastLines = (output: string): string =>
  output.trimEnd().split("\n").slice(-shownLines).join("\n");

const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
