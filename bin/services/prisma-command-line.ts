import { type Children } from "@/bin/services/processes/children";
import { checkout, inCheckout } from "@/bin/services/paths";

/** Runs Prisma's command line against a database; answers whether it ended well. */
export const runPrisma = async (
  children: Children,
  databaseUrl: string,
  args: readonly string[],
): Promise<boolean> => {
  const child = children.start({
    name: "prisma",
    command: process.execPath,
    args: [inCheckout("bin", "prisma.mjs"), ...args],
    cwd: checkout,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    output: "terminal",
  });
  return (await child.exited).clean;
};
