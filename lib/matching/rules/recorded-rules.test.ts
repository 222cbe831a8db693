import { expect, it } from "vitest";
import { matchWeights, requirements, RULES_VERSION } from "../match-weights";
import { reproduceExplanation } from "../stored/reproduce-explanation";
import { findRules, portalRules, type RecordedRules } from "./recorded-rules";
import { aWeightProfile } from "./testing/a-weight-profile";

it("records the rules that count now as they are: another order or weight needs a new version", () => {
  expect(findRules(RULES_VERSION, [])).toEqual({
    version: RULES_VERSION,
    requirements: [...requirements],
    weights: matchWeights,
  });
});

it("names every version once", () => {
  expect(new Set(portalRules.map(({ version }) => version)).size).toBe(portalRules.length);
});

it("finds the weights an operator had decided on", () => {
  const profiles = [aWeightProfile({ number: 2 }), aWeightProfile({ number: 1 })];

  const found = findRules(`${RULES_VERSION}+1`, profiles);

  expect(found?.weights).toEqual(profiles[1]?.weights);
  expect(findRules(`${RULES_VERSION}+7`, profiles)).toBeUndefined();
  expect(findRules("1999-01-01", profiles)).toBeUndefined();
});

it("reproduces what an older version said, in its own order and with its own weights", () => {
  const older: RecordedRules = {
    version: "2025-03-01",
    requirements: ["commute", "occupation", "car"],
    weights: { commute: 30, occupation: 60, car: 10 },
  };
  // Half a way, the whole occupation, and nothing about the car.
  const ratings = "n64mc8u64";

  const explained = reproduceExplanation({ ratings, rulesVersion: "2025-03-01" }, [], [older]);

  expect(explained?.lines).toEqual([
    { requirement: "commute", verdict: "negotiable", share: 0.5, weight: 30, points: 15 },
    { requirement: "occupation", verdict: "met", share: 1, weight: 60, points: 60 },
    { requirement: "car", verdict: "unknown", share: 0.5, weight: 10, points: 5 },
  ]);
  expect(explained?.score).toBe(80);
});

it("says nothing where nobody knows the version any more", () => {
  expect(reproduceExplanation({ ratings: "mc8", rulesVersion: "unheard-of" }, [])).toBeUndefined();
});
