import { expect, it } from "vitest";
import { germanNeedsOf } from "./german-need";

it.each([
  [{ written: "C1", needed: "A2" }, ["a2"]],
  [{ written: "A1" }, ["a2"]],
  [{ needed: "B1", written: "A2" }, []],
  [{}, []],
] as const)("an offer with %j is found under %j", (levels, needs) => {
  expect(germanNeedsOf({ languages: [{ language: "de", ...levels }] })).toEqual(needs);
});

it("goes by what the employer answered where the ad does not tell the real need", () => {
  const germanAnswer = { needed: "A2" as const, teamLanguages: [] };

  expect(germanNeedsOf({ languages: [], germanAnswer })).toEqual(["a2"]);
  expect(germanNeedsOf({ languages: [{ language: "de", written: "B2" }], germanAnswer })).toEqual([
    "a2",
  ]);
  expect(germanNeedsOf({ languages: [{ language: "de", needed: "B2" }], germanAnswer })).toEqual(
    [],
  );
});

it("leaves unknown what the ad does not tell", () => {
  expect(germanNeedsOf({ languages: [{ language: "nl", needed: "A1" }] })).toEqual([]);
});
