import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this checkout; every command works in it, wherever it was called from. */
export const checkout = fileURLToPath(new URL("../..", import.meta.url));

/** @param {readonly string[]} parts */
export const inCheckout = (...parts) => path.join(checkout, ...parts);
