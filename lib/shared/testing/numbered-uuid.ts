import { createHash } from "node:crypto";

/**
 * The same UUID for the same kind and number in every run. The digits are spread like random ones,
 * so that things sorted or sharded by id are not accidentally in the order of their making.
 */
export const numberedUuid = (kind: string, number: number): string => {
  const hex = createHash("sha256").update(`${kind}-${number}`).digest("hex");
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return groups.join("-");
};
