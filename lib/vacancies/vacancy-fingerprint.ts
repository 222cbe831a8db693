import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/shared/canonical-json";
import type { Vacancy, VacancyId } from "./vacancy";

/** Vacancies are spread over this many shards, so that a drift check can look at one at a time. */
export const shardCount = 256;

/** The shard of a vacancy: the first byte of its id. */
export const shardOf = (id: VacancyId): number => Number.parseInt(id.slice(0, 2), 16);

/** Changes whenever anything changes that a reader or the index could see; confirmations do not count. */
export const fingerprintOf = (vacancy: Vacancy): string => {
  const {
    lastConfirmed: _confirmed,
    firstSeenAt: _seen,
    changedAt: _changed,
    ...content
  } = vacancy;
  return fingerprintOfContent(content);
};

/** The same for equal content, whatever the order of its keys; absent and undefined are one. */
export const fingerprintOfContent = (content: unknown): string =>
  createHash("sha256").update(canonicalJson(content)).digest("base64url").slice(0, 16);
