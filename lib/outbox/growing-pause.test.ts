import { expect, it } from "vitest";
import { growingPauseSeconds } from "./growing-pause";

it.each([
  [1, 1],
  [2, 2],
  [6, 32],
  [7, 60],
  [500, 60],
])("after %i failures in a row waits %i seconds", (failures, seconds) => {
  expect(growingPauseSeconds(failures)).toBe(seconds);
});
