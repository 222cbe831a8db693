import { z } from "zod";
import { readJsonFile } from "@/bin/services/folder/private-file";
import { type Counts } from "@/bin/test/step";

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

// A test that only passed when it was tried again counts as failed.
const playwrightReport = z
  .object({
    stats: z.object({
      expected: z.number(),
      unexpected: z.number(),
      flaky: z.number(),
      skipped: z.number(),
    }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const reports = { vitest: vitestReport, playwright: playwrightReport };

const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts from the file that a test runner wrote. A runner that ended badly counts at least one
 * failure, whatever its file says: it may have stopped before it ran a test.
 */
export const readReport = (
  kind: keyof typeof reports,
  file: string,
  endedWell: boolean,
): Counts => {
  const counts = readJsonFile(file, reports[kind]) ?? oneFailure;
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};
