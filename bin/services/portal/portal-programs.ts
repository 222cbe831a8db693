import { type Child } from "@/bin/services/processes/child-process";
import { type Children } from "@/bin/services/processes/children";
import { checkout } from "@/bin/services/paths";
import { type PortalVariables } from "@/bin/services/portal/portal-environment";
import { SolvableProblem } from "@/bin/services/solvable-problem";

/** Fills an empty database with demo data and an empty index with what is published. */
export const prepare = async (children: Children, variables: PortalVariables): Promise<void> => {
  const child = startTypeScript(children, "prepare", variables, "terminal");
  const { clean, reason } = await child.exited;
  if (!clean && !children.isStopping()) {
    throw new SolvableProblem(`The data could not be prepared (${reason}); see above.`);
  }
};

/** Carries changes from the database to the index for as long as the portal runs. */
export const startWorker = (children: Children, variables: PortalVariables): Child =>
  startTypeScript(children, "worker", variables, "log");

const startTypeScript = (
  children: Children,
  name: "prepare" | "worker",
  variables: PortalVariables,
  output: "log" | "terminal",
): Child =>
  children.start({
    name,
    command: process.execPath,
    args: ["--import", "tsx", `bin/${name}.ts`],
    cwd: checkout,
    env: { ...process.env, ...variables, PGAPPNAME: `stellenportal-${name}` },
    output,
  });
