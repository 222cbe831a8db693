import { expect, it } from "vitest";
import { makeExpiringCache } from "./expiring-cache";

const setUp = ({ maxEntries = 2 } = {}) => {
  const clock = { now: 0 };
  const asked: string[] = [];
  const cache = makeExpiringCache<string>({ maxEntries, ttlSeconds: 30, now: () => clock.now });
  const get = (key: string) =>
    cache(key, async () => {
      asked.push(key);
      return key;
    });
  return { clock, asked, cache, get };
};

it("asks once for what is asked again soon", async () => {
  const { get, asked } = setUp();

  await Promise.all([get("a"), get("a")]);
  await get("a");

  expect(asked).toEqual(["a"]);
});

it("asks anew after the time to live", async () => {
  const { get, asked, clock } = setUp();

  await get("a");
  clock.now = 30_000;
  await get("a");

  expect(asked).toEqual(["a", "a"]);
});

it("forgets what was used longest ago", async () => {
  const { get, asked } = setUp();

  for (const key of ["a", "b", "a", "c", "a", "b"]) await get(key);

  expect(asked).toEqual(["a", "b", "c", "b"]);
});

it("does not remember a failure", async () => {
  const { cache } = setUp();
  const failing = cache("a", () => Promise.reject(new Error("away")));

  await expect(failing).rejects.toThrow("away");

  expect(await cache("a", async () => "back")).toBe("back");
});
