import { runPrisma } from "@/bin/services/prisma-command-line";
import { withDatabase } from "@/bin/services/with-services";

/** Fails when prisma/schema.prisma says something that no migration brings about. */
const isInStep = await withDatabase(
  (databaseUrl, children) =>
    runPrisma(children, databaseUrl, [
      ...["migrate", "diff", "--exit-code"],
      ...["--from-migrations", "prisma/migrations"],
      ...["--to-schema", "prisma/schema.prisma"],
    ]),
  { temporary: true },
);
if (!isInStep) {
  console.error("The schema and its migrations differ. Run: npm run migrate:dev -- --name …");
  process.exitCode = 1;
}
