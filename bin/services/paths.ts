import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this checkout, which every command works in. */
export const checkout = fileURLToPath(new URL("../..", import.meta.url));

export const migrationsFolder = path.join(checkout, "prisma", "migrations");

/** Resolves a path given by a person or a setting. */
export const inCheckout = (...parts: readonly string[]): string => path.resolve(checkout, ...parts);
