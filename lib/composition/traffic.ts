import { ok, type Result } from "@/lib/shared/result";
import { limitOf, type LimitName } from "@/lib/traffic/limits";
import { type Counted, limitsOfRequest } from "@/lib/traffic/limits-of-request";
import type { RateLimiter, TooMany } from "@/lib/traffic/rate-limiter";
import { clientAddress, countedAddress, isThisMachine } from "./client-address";
import { database } from "./database";
import { readEnvironment } from "./env";
import { makeFlexibleRateLimiter } from "./flexible-rate-limiter";
import { once } from "./once";

type Arriving = {
  readonly method: string;
  readonly pathname: string;
  readonly headers: Headers;
  /** What the browser shows of its session; absent where nobody is signed in. */
  readonly session: string | undefined;
};

/** Lets a request pass, or says how long its sender has to wait. */
export const admit = async (request: Arriving): Promise<Result<void, TooMany>> => {
  if (!isLimiting()) return ok(undefined);
  const address = clientAddress(request.headers);
  for (const counted of limitsOfRequest(request)) {
    const who = whoIsCounted(counted, address, request.session);
    const answer = who === undefined ? ok(undefined) : await rateLimiter().take(counted.limit, who);
    if (!answer.ok) return answer;
  }
  return ok(undefined);
};

/** Counts what somebody does beyond sending requests, such as using one key. */
export const takeOf = (limit: LimitName, who: string): Promise<Result<void, TooMany>> =>
  isLimiting() ? rateLimiter().take(limit, who) : Promise.resolve(ok(undefined));

const whoIsCounted = (
  { limit, who }: Counted,
  address: string,
  session: string | undefined,
): string | undefined => {
  if (who === "session") return session;
  const isSpared = limitOf(limit).sparesThisMachine === true && isThisMachine(address);
  return isSpared ? undefined : countedAddress(address);
};

const isLimiting = once("is-limiting", () => readEnvironment().RATE_LIMITS === "on");

const rateLimiter: () => RateLimiter = once("rate-limiter", () =>
  makeFlexibleRateLimiter({ pool: database().pool, secret: process.env.AUTH_SECRET ?? "" }),
);
