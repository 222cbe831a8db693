import { expect, it } from "vitest";
import { accountIdSchema, type Actor } from "@/lib/accounts/account";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { ok, refused } from "@/lib/shared/result";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeInMemoryDecisionStore } from "../decisions/testing/in-memory-decision-store";
import { matchWeights, RULES_VERSION } from "../match-weights";
import { aWeightProfile } from "../rules/testing/a-weight-profile";
import { scoreOf } from "../score-match";
import { someKnowledge } from "../testing/some-knowledge";
import { toOfferTraits } from "../traits/offer-traits";
import { toProfileTraits } from "../traits/profile-traits";
import { compactRatings } from "./compact-ratings";
import { explanationQuerySchema, makeReadExplanations } from "./read-explanations";
import { makeInMemoryMatchStore } from "./testing/in-memory-match-store";

const knowledge = someKnowledge();
const [person, vacancy] = [aJobSeeker(), aVacancy()];
const profile = toProfileTraits(person, knowledge.codebook, "2026-06-01");
const offer = toOfferTraits(vacancy, knowledge.codebook);
const older = aWeightProfile({ number: 1 });
const officer: Actor = {
  ...{ id: accountIdSchema.parse(numberedUuid("account", 1)), role: "officer", name: "Ada" },
  siteId: "erkelenz",
};

/** Stored in March under the operator's first weights, in May under the second ones. */
const setUp = async () => {
  const matches = makeInMemoryMatchStore();
  const store = async (number: number, weights: typeof matchWeights, at: string): Promise<void> => {
    const run = {
      ...({ id: numberedUuid("run", number), kind: "full", offers: 1 } as const),
      ...{ rulesVersion: `${RULES_VERSION}+${number}`, vocabularyVersion: `v${number}` },
      startedAt: new Date(at),
    };
    const score = scoreOf(profile, offer, weights);
    const match = { vacancyId: vacancy.id, score, ratings: compactRatings(profile, offer) };
    await matches.saveAll(run, [{ jobSeekerId: person.id, matches: [match] }], new Date(at));
  };
  await store(1, older.weights, "2026-03-02T02:00:00Z");
  await store(2, matchWeights, "2026-05-02T02:00:00Z");
  const second = aWeightProfile({ number: 2, weights: matchWeights });
  return makeReadExplanations({
    ...{ matches, knowledge, decisions: makeInMemoryDecisionStore() },
    openFile: async (_actor, _action, id) =>
      id === person.id
        ? ok({ jobSeeker: person, name: "Nadia" })
        : refused({ code: "job-seeker-unknown" }),
    vacancies: { findMany: async () => [vacancy] },
    profiles: { all: async () => [second, older] },
    rules: async () => ({ version: `${RULES_VERSION}+2`, weights: matchWeights }),
    vocabularyVersion: () => "v2",
    today: () => "2026-06-01",
  });
};

it("reproduces in May what was explained in March, by the weights of March", async () => {
  const read = await setUp();

  const march = await read(officer, person.id, explanationQuerySchema.parse({ on: "2026-03-10" }));

  const [found] = march.ok ? march.value.results : [];
  expect(found?.result).toMatchObject({
    rulesVersion: `${RULES_VERSION}+1`,
    vocabularyVersion: "v1",
  });
  expect(found?.explanation?.lines).toContainEqual(
    expect.objectContaining({ requirement: "commute", weight: older.weights.commute }),
  );
  expect(found?.explanation?.score).toBeCloseTo(scoreOf(profile, offer, older.weights), 0);
  expect(found?.isAsToday).toBe(false);
});

it("shows all that was ever said of one offer, the latest first", async () => {
  const read = await setUp();

  const all = await read(officer, person.id, explanationQuerySchema.parse({ offer: vacancy.id }));

  const results = all.ok ? all.value.results : [];
  expect(results.map(({ result }) => result.rulesVersion)).toEqual([
    `${RULES_VERSION}+2`,
    `${RULES_VERSION}+1`,
  ]);
  expect(results.map(({ isAsToday }) => isAsToday)).toEqual([true, false]);
  expect(results[1]?.result.until).toEqual(new Date("2026-05-02T02:00:00Z"));
});

it("opens nothing to those who may not read the file", async () => {
  const read = await setUp();

  expect(await read(officer, aJobSeeker().id, {})).toEqual(refused({ code: "job-seeker-unknown" }));
});
