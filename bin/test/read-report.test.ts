import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { aDataFolder } from "@/bin/services/testing/a-data-folder";
import { readReport } from "@/bin/test/read-report";

const aReport = (content: unknown): string => {
  const file = path.join(aDataFolder(), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

describe("readReport", () => {
  it("reads the counts of Vitest", () => {
    expect(readReport("vitest", aReport(vitest), true)).toEqual({
      passed: 7,
      failed: 0,
      skipped: 2,
    });
  });

  it("reads the counts of Playwright, where a flaky test is a failed one", () => {
    const report = aReport({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });

    expect(readReport("playwright", report, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it("counts a failure when the runner ended badly though no test failed", () => {
    expect(readReport("vitest", aReport(vitest), false).failed).toBe(1);
  });

  it("counts a failure when there is no report", () => {
    expect(readReport("vitest", path.join(aDataFolder(), "none.json"), true)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});
