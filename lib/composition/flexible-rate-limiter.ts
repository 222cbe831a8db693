import { createHmac } from "node:crypto";
import type pg from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { ok, refused } from "@/lib/shared/result";
import { limitOf, type LimitName, limits } from "@/lib/traffic/limits";
import type { RateLimiter } from "@/lib/traffic/rate-limiter";

type Dependencies = { readonly pool: pg.Pool; readonly secret: string };

/**
 * Counts in PostgreSQL what several instances share. Without a database each process counts for
 * itself. Who it is about is kept as a keyed hash, until an hour after the window at the latest.
 */
export const makeFlexibleRateLimiter = ({ pool, secret }: Dependencies): RateLimiter => {
  const counters = new Map<string, RateLimiterAbstract>(
    limitNames.map((name) => [name, makeCounter(pool, name)]),
  );
  return {
    take: async (limit, who) => {
      try {
        await counters.get(limit)?.consume(hashOf(secret, who));
        return ok(undefined);
      } catch (fault) {
        if (!(fault instanceof RateLimiterRes)) throw fault;
        const retryAfterSeconds = Math.max(1, Math.ceil(fault.msBeforeNext / 1000));
        return refused({ code: "too-many", retryAfterSeconds });
      }
    },
  };
};

const isLimitName = (name: string): name is LimitName => name in limits;
const limitNames = Object.keys(limits).filter(isLimitName);

const makeCounter = (pool: pg.Pool, name: LimitName): RateLimiterAbstract => {
  const { points, windowSeconds: duration, countedBy } = limitOf(name);
  const inProcess = new RateLimiterMemory({ keyPrefix: name, points, duration });
  if (countedBy === "process") return inProcess;
  return new RateLimiterPostgres({
    storeClient: pool,
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: true,
    keyPrefix: name,
    points,
    duration,
    // Whoever is refused costs no more queries until the window ends.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: inProcess,
  });
};

const hashOf = (secret: string, who: string): string =>
  createHmac("sha256", secret).update(`rate-limit:${who}`).digest("base64url");
