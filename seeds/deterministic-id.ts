import { createHash } from "node:crypto";

/** A UUID that follows from words alone, in the form of version 5 but made with SHA-256. */
export const deterministicId = (kind: string, key: string): string => {
  const hex = createHash("sha256").update(`${kind}:${key}`).digest("hex");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4] ?? "8";
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
};
