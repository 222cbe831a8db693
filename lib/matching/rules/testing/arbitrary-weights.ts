import fc from "fast-check";
import { type MatchWeights, requirements } from "../../match-weights";
import { ALL_POINTS } from "../weight-profile";

/** Whole weights that are a hundred together, as an operator may decide. */
export const anyWeights: fc.Arbitrary<MatchWeights> = fc
  .array(fc.integer({ min: 0, max: ALL_POINTS }), {
    minLength: requirements.length - 1,
    maxLength: requirements.length - 1,
  })
  .map((cuts) => {
    const bounds = [0, ...cuts.toSorted((one, other) => one - other), ALL_POINTS];
    const weightOf = (position: number): number =>
      (bounds[position + 1] ?? 0) - (bounds[position] ?? 0);
    return {
      occupation: weightOf(0),
      level: weightOf(1),
      skills: weightOf(2),
      licence: weightOf(3),
      qualification: weightOf(4),
      experience: weightOf(5),
      language: weightOf(6),
      "working-time": weightOf(7),
      "shift-transport": weightOf(8),
      commute: weightOf(9),
      demands: weightOf(10),
      contract: weightOf(11),
      "temporary-agency": weightOf(12),
      pay: weightOf(13),
      start: weightOf(14),
    };
  });
