import { type Step } from "@/bin/test/step";

const module = (...parts: readonly string[]): string => ["node_modules", ...parts].join("/");

const next = module("next", "dist", "bin", "next");
const vitest = [module("vitest", "vitest.mjs"), "run", "--project"];
const folders = ["app", "lib", "prisma", "search", "seeds", "bin", "e2e"];

/** Everything that has to hold, in the order in which it is started where there is room. */
export const steps: readonly Step[] = [
  { name: "client", programs: [["bin/generate.mjs"]] },
  { name: "browser", programs: [["--import", "tsx", "bin/test/ensure-browser.ts"]] },
  {
    name: "types",
    needs: ["client"],
    programs: [
      [next, "typegen"],
      [module("typescript", "bin", "tsc"), "--noEmit"],
    ],
  },
  {
    name: "lint",
    needs: ["client"],
    programs: [[module("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"]],
  },
  { name: "build", needs: ["client"], after: ["types"], programs: [["bin/build.mjs"]] },
  { name: "unit tests", needs: ["client"], report: "vitest", programs: [[...vitest, "unit"]] },
  {
    name: "imports",
    needs: ["client"],
    programs: [
      [
        module("dependency-cruiser", "bin", "dependency-cruise.mjs"),
        ...folders,
        ...["--config", ".dependency-cruiser.cjs", "--output-type", "err"],
      ],
    ],
  },
  {
    name: "format",
    programs: [[module("prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", "."]],
  },
  { name: "lock file", programs: [["bin/check-lock.mjs"]] },
  {
    name: "migrations",
    needs: ["client"],
    programs: [["--import", "tsx", "bin/check-migrations.ts"]],
  },
  {
    name: "integration tests",
    needs: ["client"],
    report: "vitest",
    // These wait for starting and dying programs most of the time: three at once take half as long.
    programs: [[...vitest, "integration", "--maxWorkers", "3"]],
  },
  {
    name: "journeys",
    needs: ["build", "browser"],
    alone: true,
    report: "playwright",
    programs: [["--import", "tsx", "bin/test/journeys.ts"]],
  },
];
