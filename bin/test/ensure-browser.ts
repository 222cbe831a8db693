import { reportProblem } from "@/bin/services/solvable-problem";
import { ensureBrowser } from "@/bin/test/browser";

try {
  console.log(`Journeys run in ${ensureBrowser()}.`);
} catch (error) {
  reportProblem(error);
  process.exitCode = 1;
}
