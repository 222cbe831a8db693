import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inCheckout } from "./checkout.mjs";

/** A stamp is a small file beside something derived, holding the fingerprint of its sources. */
export const isStamped = (stampFile, fingerprint) =>
  existsSync(stampFile) && readFileSync(stampFile, "utf8") === fingerprint;

export const stamp = (stampFile, fingerprint) => writeFileSync(stampFile, fingerprint);

/**
 * Fingerprint of files and folders of the checkout: their names and what they hold.
 * @param {readonly string[]} names missing ones count as empty
 * @param {(file: string) => boolean} [counts] which files matter
 */
export const fingerprintOf = (names, counts = () => true) => {
  const hash = createHash("sha256");
  for (const file of names.flatMap((name) => filesBelow(name)).filter(counts)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inCheckout(file)))
      .update("\0");
  }
  return hash.digest("hex");
};

const filesBelow = (name) => {
  const stats = statSync(inCheckout(name), { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [name];
  return readdirSync(inCheckout(name))
    .sort()
    .flatMap((entry) => filesBelow(path.posix.join(name, entry)));
};
