import { randomUUID } from "node:crypto";
import { inject } from "vitest";

/** Where the Meilisearch of the test run listens, and names that no other test file uses. */
export type FreshMeilisearch = {
  readonly url: string;
  readonly key: string;
  readonly uniqueIndexName: (base?: string) => string;
};

/** All test files share one Meilisearch; keep to index names made by `uniqueIndexName`. */
export const freshMeilisearch = (): FreshMeilisearch => ({
  url: inject("meiliUrl"),
  key: inject("meiliKey"),
  uniqueIndexName: (base = "test") => `${base}_${randomUUID()}`,
});
