import { type Children } from "@/bin/services/processes/children";
import { checkout } from "@/bin/services/paths";
import { SolvableProblem } from "@/bin/services/solvable-problem";

/** Builds the pages for production unless the last build is of today's sources. */
export const ensureProductionBuild = async (children: Children): Promise<void> => {
  const build = children.start({
    name: "build",
    command: process.execPath,
    args: ["bin/build.mjs"],
    cwd: checkout,
    output: "terminal",
  });
  const { clean, reason } = await build.exited;
  if (!clean) throw new SolvableProblem(`The pages could not be built (${reason}); see above.`);
};
