import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the reference data lies; beside the checkout unless SHARED_DATA says otherwise. */
export const sharedData = (...path: readonly string[]): string =>
  join(process.env.SHARED_DATA ?? join(process.cwd(), "..", "shared", "data"), ...path);

/** All codes of the official KldB 2010 table, leading zeros restored; undefined where it is absent. */
export const officialKldb = (): ReadonlySet<string> | undefined => {
  const file = sharedData("taxonomy", "kldb2010_v2020_gliederung.csv");
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, "utf8").matchAll(/^(\d{1,5});([1-5]);/gm);
  return new Set([...rows].map(([, code = "", level]) => code.padStart(Number(level), "0")));
};
