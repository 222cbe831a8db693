import { runPrisma } from "@/bin/services/prisma-command-line";
import { SolvableProblem } from "@/bin/services/solvable-problem";
import { withDatabase } from "@/bin/services/with-services";

const args = process.argv.slice(2);
// Prisma would ask for a name, and its question cannot be answered from here.
if (!args.some((arg) => arg === "--name" || arg === "-n")) {
  throw new SolvableProblem(
    "Give the migration a name: npm run migrate:dev -- --name what_changes",
  );
}
const isDone = await withDatabase((databaseUrl, children) =>
  runPrisma(children, databaseUrl, ["migrate", "dev", ...args]),
);
if (!isDone) process.exitCode = 1;
