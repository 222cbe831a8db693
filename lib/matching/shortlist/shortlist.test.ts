import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { isExcluded } from "../hard-obstacles";
import { makeMatchKnowledge } from "../match-knowledge";
import { scoreOf } from "../score-match";
import { anyJobSeeker, anyVacancy, someIds } from "../testing/arbitrary-pairs";
import { type OfferTraits, toOfferTraits } from "../traits/offer-traits";
import { type ProfileTraits, toProfileTraits } from "../traits/profile-traits";
import type { Ranked } from "./best-few";
import { makeOfferWriter, offerAt } from "./offer-columns";
import { makeFindBestOffers, makeShortlistWriter, type Shortlist } from "./shortlist";

const { codebook } = makeMatchKnowledge(builtInVocabulary);
const ids = someIds(builtInVocabulary, 12);
const TODAY = "2026-06-01";

const anOffer = anyVacancy(ids).map((vacancy) => toOfferTraits(vacancy, codebook));
const aProfile = anyJobSeeker(ids).map((person) => toProfileTraits(person, codebook, TODAY));

const shortlistOf = (offers: readonly OfferTraits[]): Shortlist => {
  const writer = makeShortlistWriter(codebook);
  for (const offer of offers) writer.add(offer);
  return writer.finish();
};

const bruteForce = (
  profile: ProfileTraits,
  offers: readonly OfferTraits[],
  size: number,
): readonly Ranked[] =>
  offers
    .map((offer, index) => ({ offer, index, score: scoreOf(profile, offer) }))
    .filter(({ offer }) => !isExcluded(profile, offer))
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, size)
    .map(({ index, score }) => ({ index, score }));

it("reads every offer back as it was written", () => {
  fc.assert(
    fc.property(fc.array(anOffer, { minLength: 1, maxLength: 5 }), (offers) => {
      const writer = makeOfferWriter();
      for (const offer of offers) writer.add(offer);
      const columns = writer.finish();

      expect(offers.map((_offer, index) => offerAt(columns, index))).toEqual(offers);
    }),
    { numRuns: 500, seed: 11 },
  );
});

describe("the best offers for a person", () => {
  it("are those that scoring every pair finds, in the same order", () => {
    fc.assert(
      fc.property(
        fc.array(anOffer, { minLength: 1, maxLength: 120 }),
        aProfile,
        fc.integer({ min: 1, max: 20 }),
        (offers, profile, size) => {
          const { ranked } = makeFindBestOffers(shortlistOf(offers))(profile, size);

          expect(ranked).toEqual(bruteForce(profile, offers, size));
        },
      ),
      { numRuns: 150, seed: 12 },
    );
  });

  it("are found without scoring most of thousands", () => {
    const offers = fc.sample(anOffer, { numRuns: 4_000, seed: 13 });
    const profiles = fc.sample(aProfile, { numRuns: 20, seed: 14 });
    const findBest = makeFindBestOffers(shortlistOf(offers));

    const scored = profiles.map((profile) => {
      const best = findBest(profile, 20);
      expect(best.ranked).toEqual(bruteForce(profile, offers, 20));
      return best.scored;
    });

    expect(Math.min(...scored)).toBeLessThan(offers.length / 4);
  });

  it("leave out what the caller says", () => {
    const offers = fc.sample(anOffer, { numRuns: 50, seed: 15 });
    const [profile] = fc.sample(aProfile, { numRuns: 1, seed: 16 });
    if (!profile) throw new Error("No profile was drawn");
    const findBest = makeFindBestOffers(shortlistOf(offers));
    const first = findBest(profile, 1).ranked[0]?.index;

    const without = findBest(profile, 50, (index) => index === first).ranked;

    expect(without.map(({ index }) => index)).not.toContain(first);
    expect(without).toHaveLength(findBest(profile, 50).ranked.length - 1);
  });
});
