import type { Result } from "@/lib/shared/result";
import type { LimitName } from "./limits";

export type TooMany = { readonly code: "too-many"; readonly retryAfterSeconds: number };

/** Counts what somebody does within a window, and refuses what goes beyond the limit. */
export type RateLimiter = {
  readonly take: (limit: LimitName, who: string) => Promise<Result<void, TooMany>>;
};
