import { readdirSync, rmSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { runProgram } from "./run-program.mjs";
import { fingerprintOf, isStamped, stamp } from "./stamp.mjs";

const stampFile = inCheckout(".next", ".source-stamp");
const folders = ["app", "lib", "messages", "prisma", "public", "search"];
const rootFiles =
  /^(package-lock\.json|next\.config\.\w+|tsconfig\.json|(proxy|instrumentation)\.ts)$/;
const besideThePoint = /(\.test\.tsx?|\.contract\.ts)$|\/testing\/|^prisma\/generated\//;

/** Builds the pages for production, unless the sources are those of the last build. */
export const ensureProductionBuild = async () => {
  const fingerprint = sourceFingerprint();
  if (isStamped(stampFile, fingerprint)) return;
  const next = inCheckout("node_modules", "next", "dist", "bin", "next");
  rmSync(stampFile, { force: true });
  await runProgram(process.execPath, [next, "build"], { NEXT_TELEMETRY_DISABLED: "1" });
  stamp(stampFile, fingerprint);
};

const sourceFingerprint = () => {
  const files = readdirSync(inCheckout()).filter((name) => rootFiles.test(name));
  return fingerprintOf([...folders, ...files.sort()], (file) => !besideThePoint.test(file));
};
