import fc from "fast-check";
import { expect, it } from "vitest";
import { builtInVocabulary } from "@/lib/vocabulary/built-in";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { makeMatchKnowledge } from "../match-knowledge";
import { anyJobSeeker, anyVacancy, someIds } from "../testing/arbitrary-pairs";
import { toOfferTraits } from "../traits/offer-traits";
import { toProfileTraits } from "../traits/profile-traits";
import { type LiveShortlist, makeLiveShortlist } from "./live-shortlist";
import { loadShortlist } from "./load-shortlist";

const { codebook } = makeMatchKnowledge(builtInVocabulary);
const ids = someIds(builtInVocabulary, 12);

const byId = (one: Vacancy, other: Vacancy): number => (one.id < other.id ? -1 : 1);
const loaded = async (vacancies: readonly Vacancy[]): Promise<LiveShortlist> =>
  makeLiveShortlist(await loadShortlist([vacancies.toSorted(byId)], codebook));

it("finds after changes what a freshly loaded one finds", async () => {
  const all = fc.sample(anyVacancy(ids), { numRuns: 240, seed: 31 });
  const [before, later] = [all.slice(0, 200), all.slice(200)];
  const live = await loaded(before);
  const gone = before.filter((_one, position) => position % 5 === 0);
  const changed = before
    .filter((_one, position) => position % 7 === 1)
    .map(({ id }, position): Vacancy => ({ ...(later[position] ?? all[0] ?? fail()), id }));

  for (const { id } of gone) live.remove(id);
  for (const vacancy of [...later, ...changed])
    live.put(vacancy.id, toOfferTraits(vacancy, codebook));

  const replaced = new Set([...gone, ...changed].map(({ id }) => id));
  const now = [...before.filter(({ id }) => !replaced.has(id)), ...later, ...changed];
  const anew = await loaded(now);
  for (const person of fc.sample(anyJobSeeker(ids), { numRuns: 30, seed: 32 })) {
    const profile = toProfileTraits(person, codebook, "2026-06-01");
    const dismissed = now.slice(0, 3).map(({ id }) => id);
    expect(live.find(profile, 20, dismissed)).toEqual(anew.find(profile, 20, dismissed));
  }
  expect(live.offerCount()).toBe(now.length);
});

const fail = (): never => {
  throw new Error("Nothing was drawn");
};
