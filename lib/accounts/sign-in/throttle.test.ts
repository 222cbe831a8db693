import { expect, it } from "vitest";
import { delaySeconds } from "./attempts";
import { makeInMemoryAttemptStore } from "./testing/in-memory-sign-in-stores";
import { accountMark, makeThrottle, type Origin } from "./throttle";

const ada = "ada@jobcenter.example";
const from = (address: string, knownDevice?: Origin["knownDevice"]): Origin => ({
  address,
  device: "",
  knownDevice,
});

const setUp = () => {
  const clock = { at: new Date("2026-05-04T08:00:00Z") };
  const throttle = makeThrottle({ attempts: makeInMemoryAttemptStore(), now: () => clock.at });
  const guessFromEverywhere = async (times: number): Promise<void> => {
    for (let host = 0; host < times; host += 1) {
      await throttle.attempt("password", ada, from(`192.0.2.${host}`));
    }
  };
  return { clock, throttle, guessFromEverywhere };
};

it("doubles the delay up to its limit", () => {
  const patience = { freeAttempts: 2, firstDelaySeconds: 10, maxDelaySeconds: 60 };

  expect([1, 2, 3, 4, 5, 1000].map((count) => delaySeconds(count, patience))).toEqual([
    0, 10, 20, 40, 60, 60,
  ]);
});

it("slows down guessing from many addresses by half a minute at most", async () => {
  const { throttle, guessFromEverywhere, clock } = setUp();
  for (let round = 0; round < 40; round += 1) {
    await guessFromEverywhere(1);
    clock.at = new Date(clock.at.getTime() + 3_600_000);
  }
  await guessFromEverywhere(1);

  const wait = await throttle.attempt("password", ada, from("198.51.100.1"));

  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(30);
});

it("lets a known device in at once, whatever strangers tried at whatever address", async () => {
  const { throttle, guessFromEverywhere } = setUp();
  await guessFromEverywhere(30);
  const known = from("192.0.2.1", { id: "device", accounts: [accountMark(ada.toUpperCase())] });

  expect(await throttle.attempt("password", ada, known)).toBe(0);
  expect(await throttle.attempt("password", ada, from("198.51.100.1"))).toBeGreaterThan(0);
});

it("does not take a device for known that knows somebody else", async () => {
  const { throttle, guessFromEverywhere } = setUp();
  await guessFromEverywhere(30);
  const other = { id: "device", accounts: [accountMark("ben@jobcenter.example")] };

  expect(await throttle.attempt("password", ada, from("198.51.100.1", other))).toBeGreaterThan(0);
});

it("makes a known device wait for its own wrong attempts", async () => {
  const { throttle } = setUp();
  const known = from("192.0.2.1", { id: "device", accounts: [accountMark(ada)] });
  for (let attempt = 0; attempt < 5; attempt += 1) await throttle.attempt("password", ada, known);

  expect(await throttle.attempt("password", ada, known)).toBe(30);
});

it("forgives the own attempts of whoever proved to be who they are", async () => {
  const { throttle } = setUp();
  const origin = from("192.0.2.1");
  for (let attempt = 0; attempt < 5; attempt += 1) await throttle.attempt("password", ada, origin);

  await throttle.forgive(ada, origin);

  expect(await throttle.attempt("password", ada, origin)).toBe(0);
});

it("starts anew after a day without an attempt", async () => {
  const { throttle, clock } = setUp();
  const origin = from("192.0.2.1");
  for (let attempt = 0; attempt < 5; attempt += 1) await throttle.attempt("password", ada, origin);
  clock.at = new Date(clock.at.getTime() + 25 * 3_600_000);

  await throttle.attempt("password", ada, origin);

  expect(await throttle.attempt("password", ada, origin)).toBe(0);
});
