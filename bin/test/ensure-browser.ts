import { reportProblem } from "@/bin/services/solvable-problem";
import { ensureBrowser } from "@/bin/test/browser";

try {
  console.log(`Journeys run in ${ensureBrowser().path ?? "Playwright's own browser"}.`);
} catch (error) {
  reportProblem(error);
  process.exitCode = 1;
}
