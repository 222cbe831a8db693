import { type MatchWeights, matchWeights, RULES_VERSION } from "../match-weights";

/** What a match goes by now: the rules of the portal, weighed as the operator decided. */
export type MatchRules = { readonly version: string; readonly weights: MatchWeights };

/** Of an operator who never decided anything else. */
export const builtInRules: MatchRules = { version: RULES_VERSION, weights: matchWeights };

/** The rules at this moment; a change counts from the next match on. */
export type CurrentRules = () => Promise<MatchRules>;
