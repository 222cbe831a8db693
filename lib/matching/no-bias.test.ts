import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { profilePositions } from "@/lib/job-seekers/job-seeker";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { obstaclesOf } from "./hard-obstacles";
import { makeMatchKnowledge } from "./match-knowledge";
import { type MatchWeights, matchWeights } from "./match-weights";
import { anyWeights } from "./rules/testing/arbitrary-weights";
import { scoreOf } from "./score-match";
import { anyJobSeeker, anyVacancy, someIds } from "./testing/arbitrary-pairs";
import { toOfferTraits } from "./traits/offer-traits";
import { toProfileTraits } from "./traits/profile-traits";

const RUNS = 10_000;
const TODAY = "2026-06-01";

const { codebook } = makeMatchKnowledge(builtInVocabulary);
const ids = someIds(builtInVocabulary, 20);

const orderOf = (
  person: JobSeeker,
  vacancy: Vacancy,
  weights: MatchWeights = matchWeights,
): readonly unknown[] => {
  const profile = toProfileTraits(person, codebook, TODAY);
  const offer = toOfferTraits(vacancy, codebook);
  return [scoreOf(profile, offer, weights), obstaclesOf(profile, offer)];
};

/** Everything about a person that must never lower or raise the order (AI Act, AGG, DOMAIN 5). */
const protectedFacts = fc.record({
  // Adults of any age; what the law forbids to minors is tested below.
  birthDate: fc.integer({ min: 1950, max: 2007 }).map((year) => `${year}-03-09`),
  loneParent: fc.boolean(),
  rehabilitation: fc.boolean(),
  severelyDisabled: fc.boolean(),
  receivesSince: fc.constantFrom("2010-01-01", "2026-05-01"),
  profilePosition: fc.constantFrom(...profilePositions),
  pools: fc
    .subarray(["near-market", "citizens-work", "50plus", "training-graduates"] as const)
    .map((pools) => [...pools]),
  siteId: fc.constantFrom("erkelenz", "heinsberg"),
  reference: fc.constantFrom("HS-2026-000001", "HS-2026-999999"),
});

describe("the order of a match", () => {
  it("stays the same whatever protected facts are flipped, in 10,000 random pairs", () => {
    fc.assert(
      fc.property(
        anyJobSeeker(ids),
        anyVacancy(ids),
        protectedFacts,
        (person, vacancy, flipped) => {
          expect(orderOf({ ...person, ...flipped }, vacancy)).toEqual(orderOf(person, vacancy));
        },
      ),
      { numRuns: RUNS, seed: 2026 },
    );
  });

  it("stays the same under any weights an operator may decide on, in 10,000 random pairs", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyJobSeeker(ids), anyVacancy(ids), protectedFacts, anyWeights),
        ([person, vacancy, flipped, weights]) => {
          expect(orderOf({ ...person, ...flipped }, vacancy, weights)).toEqual(
            orderOf(person, vacancy, weights),
          );
        },
      ),
      { numRuns: RUNS, seed: 2027 },
    );
  });

  it("scores a minor like an adult; the law alone excludes the night", () => {
    fc.assert(
      fc.property(anyJobSeeker(ids), anyVacancy(ids), (person, vacancy) => {
        const [score, obstacles] = orderOf({ ...person, birthDate: "2010-01-01" }, vacancy);
        const [adultScore, adultObstacles] = orderOf(person, vacancy);

        expect(score).toBe(adultScore);
        expect([adultObstacles, [adultObstacles, "minor-at-night"].flat()]).toContainEqual(
          obstacles,
        );
      }),
      { numRuns: 1_000, seed: 2026 },
    );
  });

  it("lies between 0 and 100 and never gains from a missing skill", () => {
    fc.assert(
      fc.property(anyJobSeeker(ids), anyVacancy(ids), (person, vacancy) => {
        const [score] = orderOf(person, vacancy);
        const [less] = orderOf({ ...person, skills: [] }, vacancy);

        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(less).toBeLessThanOrEqual(Number(score));
      }),
      { numRuns: 1_000, seed: 2026 },
    );
  });
});
