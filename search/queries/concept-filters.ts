import { alternativeTimes } from "@/lib/vacancies/understanding/unwanted-in-vacancy";
import type { Unwanted } from "@/lib/vacancies/understanding/understood-query";
import type { WantedConcepts } from "@/lib/vacancies/understanding/wanted-concepts";
import { conceptToken } from "../words/concept-tokens";
import { anyOf, type Condition, isOneOf, not } from "./filter-language";

/** What concepts demand besides the words of a reading. */
export const conceptConditions = (concepts: WantedConcepts): readonly Condition[] => [
  ...anyOccupation(concepts),
  ...concepts.traits.map((trait) => isOneOf("workTraits", [trait])),
  ...concepts.unwanted.map(isNot),
];

/** Of several occupations any will do, which no words of one question can say. */
const anyOccupation = ({ occupations }: WantedConcepts): readonly Condition[] => {
  if (occupations.length < 2) return [];
  const tokens = occupations.map(({ id }) => conceptToken("occupation", id));
  return [
    anyOf(
      ["concepts", "likelyConcepts", "nearConcepts"].map((attribute) => isOneOf(attribute, tokens)),
    ),
  ];
};

const isNot = (unwanted: Unwanted): Condition => {
  switch (unwanted.of) {
    case "trait":
      return not(isOneOf("workTraits", [unwanted.trait]));
    case "working-time":
      return isNotOnly(unwanted.time);
    case "occupation":
      return not(isOneOf("concepts", [conceptToken("occupation", unwanted.occupationId)]));
    case "occupation-group":
      return not(isOneOf("groupConcepts", [conceptToken("group", unwanted.groupId)]));
    case "skill":
      return not(isOneOf("skillIds", unwanted.skillIds));
  }
};

const isNotOnly = (time: Extract<Unwanted, { of: "working-time" }>["time"]): Condition => {
  const alternative = alternativeTimes[time];
  const without = not(isOneOf("workingTimes", [time]));
  return alternative === undefined
    ? without
    : anyOf([without, isOneOf("workingTimes", [alternative])]);
};
