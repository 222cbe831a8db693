import { expect, it } from "vitest";
import { afterFailure } from "./retry-schedule";

const now = new Date("2026-03-02T10:00:00Z");

it.each([
  [1, "2026-03-02T10:00:05Z"],
  [2, "2026-03-02T10:00:30Z"],
  [3, "2026-03-02T10:03:00Z"],
  [4, "2026-03-02T10:15:00Z"],
])("waits longer after failure %i", (failures, at) => {
  expect(afterFailure(failures, now)).toEqual({ kind: "retry", at: new Date(at) });
});

it("gives up at the fifth failure", () => {
  expect(afterFailure(5, now)).toEqual({ kind: "quarantine" });
});
