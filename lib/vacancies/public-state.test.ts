import { expect, it } from "vitest";
import { publicStateOf } from "./public-state";

it.each(["filled", "expired", "withdrawn"] as const)(
  "tells the public that a %s vacancy has ended",
  (status) => {
    expect(publicStateOf(status)).toBe("ended");
  },
);

it.each(["draft", "in-review", "paused"] as const)("hides a vacancy that is %s", (status) => {
  expect(publicStateOf(status)).toBe("hidden");
});

it("shows a published vacancy", () => {
  expect(publicStateOf("published")).toBe("open");
});
