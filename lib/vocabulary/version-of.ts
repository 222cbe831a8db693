import { createHash } from "node:crypto";
import type { Vocabulary } from "./vocabulary";

/** Another text for another state of occupations or skills; stored results name the one they went by. */
export const versionOf = ({ occupations, skills }: Vocabulary): string =>
  createHash("sha256")
    .update(JSON.stringify([occupations, skills]))
    .digest("hex")
    .slice(0, 8);
