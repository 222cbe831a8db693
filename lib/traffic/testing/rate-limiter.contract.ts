import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { limits } from "../limits";
import type { RateLimiter } from "../rate-limiter";

/** Every RateLimiter must pass these; both instances count for the same portal. */
export const describeRateLimiter = (
  name: string,
  makePair: () => Promise<readonly [RateLimiter, RateLimiter]>,
): void => {
  describe(`${name} as a RateLimiter`, () => {
    const { points, windowSeconds } = limits["acting-in-session"];

    it("refuses what goes beyond the limit and says how long to wait", async () => {
      const [limiter] = await makePair();
      const who = randomUUID();
      for (let count = 0; count < points; count++) await limiter.take("acting-in-session", who);

      const answer = await limiter.take("acting-in-session", who);

      expect(answer).toMatchObject({ ok: false, refusal: { code: "too-many" } });
      const seconds = answer.ok ? 0 : answer.refusal.retryAfterSeconds;
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(windowSeconds);
    });

    it("counts what several instances see together", async () => {
      const [one, other] = await makePair();
      const who = randomUUID();
      for (let count = 0; count < points / 2; count++) {
        await one.take("acting-in-session", who);
        await other.take("acting-in-session", who);
      }

      expect((await one.take("acting-in-session", who)).ok).toBe(false);
      expect((await other.take("acting-in-session", who)).ok).toBe(false);
    });

    it("counts nobody for somebody else, and no limit for another", async () => {
      const [limiter] = await makePair();
      const who = randomUUID();
      for (let count = 0; count <= points; count++) await limiter.take("acting-in-session", who);

      expect((await limiter.take("acting-in-session", randomUUID())).ok).toBe(true);
      expect((await limiter.take("acting", who)).ok).toBe(true);
    });
  });
};
