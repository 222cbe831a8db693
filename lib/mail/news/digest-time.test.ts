import { expect, it } from "vitest";
import { lastDigestTime } from "./digest-time";

it.each([
  ["2026-03-02T05:59:59Z", "2026-03-01T06:00:00Z"],
  ["2026-03-02T06:00:00Z", "2026-03-02T06:00:00Z"],
  ["2026-03-02T23:30:00Z", "2026-03-02T06:00:00Z"],
  ["2026-07-02T05:00:00Z", "2026-07-02T05:00:00Z"],
  ["2026-03-29T05:30:00Z", "2026-03-29T05:00:00Z"],
  ["2026-10-25T05:59:00Z", "2026-10-24T05:00:00Z"],
])("at %s was last seven o'clock at %s", (now, expected) => {
  expect(lastDigestTime(new Date(now), 7)).toEqual(new Date(expected));
});

it("finds a time on the day whose clocks leap over the hour", () => {
  const found = lastDigestTime(new Date("2026-03-29T10:00:00Z"), 2);

  expect(found.getTime()).toBeLessThanOrEqual(new Date("2026-03-29T10:00:00Z").getTime());
});
