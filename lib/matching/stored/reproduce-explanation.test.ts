import fc from "fast-check";
import { expect, it } from "vitest";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { makeMatchKnowledge } from "../match-knowledge";
import { requirements, RULES_VERSION } from "../match-weights";
import { aWeightProfile } from "../rules/testing/a-weight-profile";
import { anyWeights } from "../rules/testing/arbitrary-weights";
import { rules, scoreOf } from "../score-match";
import { anyJobSeeker, anyVacancy, someIds } from "../testing/arbitrary-pairs";
import { toOfferTraits } from "../traits/offer-traits";
import { toProfileTraits } from "../traits/profile-traits";
import { compactRatings } from "./compact-ratings";
import { reproduceExplanation } from "./reproduce-explanation";

const { codebook } = makeMatchKnowledge(builtInVocabulary);
const ids = someIds(builtInVocabulary, 20);
/** Shares are kept in two hundredths, and a hundred points hang on them. */
const EXACT_TO = 0.35;

it("reproduces verdicts and score of any match under any weights", () => {
  fc.assert(
    fc.property(anyJobSeeker(ids), anyVacancy(ids), anyWeights, (person, vacancy, weights) => {
      const profile = toProfileTraits(person, codebook, "2026-06-01");
      const offer = toOfferTraits(vacancy, codebook);
      const stored = {
        ratings: compactRatings(profile, offer),
        rulesVersion: `${RULES_VERSION}+4`,
      };

      const explained = reproduceExplanation(stored, [aWeightProfile({ number: 4, weights })]);

      expect(explained?.lines.map(({ verdict }) => verdict)).toEqual(
        requirements.map((each) => rules[each](profile, offer).verdict),
      );
      const difference = (explained?.score ?? 0) - scoreOf(profile, offer, weights);
      expect(Math.abs(difference)).toBeLessThanOrEqual(EXACT_TO);
    }),
    { numRuns: 300, seed: 2026 },
  );
});
