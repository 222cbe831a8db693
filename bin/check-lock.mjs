import { readFileSync } from "node:fs";
import { inCheckout } from "./setup/checkout.mjs";

// A release that is half published leaves optional packages out of the lock file without a word,
// and `npm ci` then refuses it. node bin/check-lock.mjs [FILE]
const [lockFile = inCheckout("package-lock.json")] = process.argv.slice(2);
const { packages } = JSON.parse(readFileSync(lockFile, "utf8"));

/** Folders that Node searches for a dependency of the package in `folder`, nearest first. */
const searchFolders = (folder) => {
  const parts = folder.split("/node_modules/");
  return parts.map((_, up) => parts.slice(0, parts.length - up).join("/node_modules/")).concat("");
};

const isLocked = (folder, name) =>
  searchFolders(folder).some((base) => `${base && `${base}/`}node_modules/${name}` in packages);

const missing = Object.entries(packages).flatMap(([folder, { version, optionalDependencies }]) =>
  Object.keys(optionalDependencies ?? {})
    .filter((name) => !isLocked(folder, name))
    .map((name) => `${folder || "package.json"} ${version}: ${name}`),
);

for (const line of missing) console.error(`Missing in package-lock.json: ${line}`);
if (missing.length > 0) process.exitCode = 1;
