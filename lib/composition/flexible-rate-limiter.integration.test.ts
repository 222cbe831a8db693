import { databaseForTests } from "@/prisma/testing/database-for-tests";
import { describeRateLimiter } from "@/lib/traffic/testing/rate-limiter.contract";
import { makeFlexibleRateLimiter } from "./flexible-rate-limiter";

const emptyDatabase = databaseForTests();

describeRateLimiter("rate-limiter-flexible", async () => {
  const dependencies = { pool: (await emptyDatabase()).pool, secret: "only tests know it" };
  return [makeFlexibleRateLimiter(dependencies), makeFlexibleRateLimiter(dependencies)];
});
