import { existsSync, readFileSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { runProgram } from "./run-program.mjs";
import { fingerprintOf, isStamped, stamp } from "./stamp.mjs";

const stampFile = inCheckout("node_modules", ".lock-stamp");

/** Installs the packages that package-lock.json names, unless they are there already. */
export const ensureDependencies = async () => {
  const fingerprint = fingerprintOf(["package-lock.json"]);
  if (isStamped(stampFile, fingerprint)) return;
  if (!isInstalled()) {
    console.error("Installing packages (npm ci) …");
    // A shell that sets NODE_ENV=production would otherwise leave out what the build needs.
    await runProgram("npm", ["ci", "--include=dev", "--include=optional", "--loglevel=error"]);
  }
  stamp(stampFile, fingerprint);
};

// npm notes at the end of an installation what it has put where; somebody may have called it by hand.
const isInstalled = () => {
  const notes = inCheckout("node_modules", ".package-lock.json");
  if (!existsSync(notes)) return false;
  const installed = packagesIn(notes);
  return Object.entries(packagesIn(inCheckout("package-lock.json")))
    .filter(([folder, { optional }]) => folder !== "" && (!optional || folder in installed))
    .every(([folder, { version }]) => installed[folder]?.version === version);
};

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, "utf8")).packages;
