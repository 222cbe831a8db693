import { spawn } from "node:child_process";
import path from "node:path";
import { checkout } from "@/bin/services/paths";
import { readReport } from "@/bin/test/read-report";
import { notRun, type Outcome, type Step } from "@/bin/test/step";

/** Longer than any step should take; a step that hangs must not hang the whole run. */
const patienceMs = 20 * 60_000;

/** Runs a step in process groups of their own; `stopped` ends them early. */
export const runStep = async (
  step: Step,
  reportFolder: string,
  stopped: AbortSignal,
): Promise<Outcome> => {
  if (stopped.aborted) return notRun;
  const startedAt = performance.now();
  const report = path.join(reportFolder, `${step.name.replaceAll(" ", "-")}.json`);
  let output = "";
  let isWell = true;
  for (const program of step.programs) {
    if (!isWell) break;
    const args = step.report === "vitest" ? [...program, ...vitestReporters(report)] : program;
    isWell = await runProgram(args, report, stopped, (text) => (output += text));
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const counts = step.report
    ? readReport(step.report, report, isWell)
    : { passed: Number(isWell), failed: Number(!isWell), skipped: 0 };
  return { counts, seconds, output };
};

const vitestReporters = (report: string): readonly string[] => [
  ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
];

const runProgram = (
  args: readonly string[],
  report: string,
  stopped: AbortSignal,
  hear: (text: string) => void,
): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: checkout,
      env: { ...process.env, E2E_JSON_REPORT: report },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const stop = (): void => stopGroup(child.pid);
    const tooLong = setTimeout(stop, patienceMs);
    stopped.addEventListener("abort", stop);
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("close", (code) => {
      clearTimeout(tooLong);
      stopped.removeEventListener("abort", stop);
      resolve(code === 0);
    });
  });

const stopGroup = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGTERM");
  } catch {
    // It has just ended by itself.
  }
};
