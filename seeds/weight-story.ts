import { accountIdSchema } from "@/lib/accounts/account";
import { matchWeights, RULES_VERSION } from "@/lib/matching/match-weights";
import { builtInRules, type MatchRules } from "@/lib/matching/rules/match-rules";
import { rulesVersionOf } from "@/lib/matching/rules/recorded-rules";
import type { WeightProfile } from "@/lib/matching/rules/weight-profile";
import { daysFrom } from "./days";
import { accountIdOf } from "./personas";

/** The Kreis tried to count the way to work more, and went back after the teams had their say. */
export const makeWeightStory = (now: Date): readonly WeightProfile[] => {
  const decidedBy = accountIdSchema.parse(accountIdOf("administrator"));
  return [
    {
      ...{ number: 1, decidedBy, decidedAt: daysFrom(now, -160) },
      weights: { ...matchWeights, commute: 16, skills: 8, qualification: 3 },
      reason: "Busse fahren seit dem Fahrplanwechsel seltener; der Weg soll mehr zählen.",
    },
    {
      ...{ number: 2, decidedBy, decidedAt: daysFrom(now, -60) },
      weights: { ...matchWeights },
      reason: "Rückmeldung der Teams: Busse fahren wieder im alten Takt. Zurück zu den Vorgaben.",
    },
  ];
};

/** What counted at a moment of the story. */
export const rulesAt = (story: readonly WeightProfile[], at: Date): MatchRules => {
  const counting = story.findLast(({ decidedAt }) => decidedAt <= at);
  if (!counting) return builtInRules;
  return {
    version: rulesVersionOf(RULES_VERSION, counting.number),
    weights: counting.weights,
  };
};
