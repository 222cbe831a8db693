import fc from "fast-check";
import { expect, it } from "vitest";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeMatchKnowledge } from "../match-knowledge";
import { isFit } from "../smallest-change";
import { someKnowledge } from "../testing/some-knowledge";
import { anyJobSeeker, anyVacancy, someIds } from "../testing/arbitrary-pairs";
import type { Codebook } from "../traits/codebook";
import { type OfferTraits, toOfferTraits } from "../traits/offer-traits";
import { toProfileTraits } from "../traits/profile-traits";
import { makeFindOpening } from "./find-opening";
import { makeShortlistWriter } from "./shortlist";

const TODAY = "2026-06-01";

const openingOver = (offers: readonly OfferTraits[], codebook: Codebook) => {
  const writer = makeShortlistWriter(codebook);
  for (const offer of offers) writer.add(offer);
  return makeFindOpening(writer.finish(), codebook);
};

it("counts how many offers one proof would open", () => {
  const { codebook } = someKnowledge();
  const needsLicence = aVacancy({ facts: { requiredSkills: ["fuehrerschein-b"] } });
  const offers = [needsLicence, needsLicence, aVacancy(), aVacancy()].map((vacancy) =>
    toOfferTraits(vacancy, codebook),
  );

  const opening = openingOver(
    offers,
    codebook,
  )(toProfileTraits(aJobSeeker({ skills: [] }), codebook, TODAY));

  expect(opening).toEqual({
    fitting: 2,
    changes: [{ change: { kind: "proof", skillId: "fuehrerschein-b" }, more: 2 }],
  });
});

it("never counts more fitting offers than there are, and each change at most once an offer", () => {
  const { codebook } = makeMatchKnowledge(builtInVocabulary);
  const ids = someIds(builtInVocabulary, 12);
  const offers = fc
    .sample(anyVacancy(ids), { numRuns: 300, seed: 21 })
    .map((vacancy) => toOfferTraits(vacancy, codebook));
  const find = openingOver(offers, codebook);

  for (const person of fc.sample(anyJobSeeker(ids), { numRuns: 40, seed: 22 })) {
    const profile = toProfileTraits(person, codebook, TODAY);
    const { fitting, changes } = find(profile);
    const all = offers.filter((offer) => isFit(profile, offer)).length;

    expect(fitting).toBeLessThanOrEqual(all);
    for (const { more } of changes) expect(more).toBeLessThanOrEqual(offers.length - all);
  }
});
