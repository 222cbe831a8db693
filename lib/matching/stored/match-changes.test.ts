import { expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker } from "@/lib/job-seekers/testing/a-job-seeker";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import { makeLiveShortlist } from "../shortlist/live-shortlist";
import { loadShortlist } from "../shortlist/load-shortlist";
import { makeFindOpening } from "../shortlist/find-opening";
import { someKnowledge } from "../testing/some-knowledge";
import { matchWeights } from "../match-weights";
import { makeMatchChanges } from "./match-changes";
import { makeInMemoryMatchStore } from "./testing/in-memory-match-store";

const { codebook } = someKnowledge();
const at = new Date("2026-06-01T08:00:00Z");

const setUp = async (offers: readonly Vacancy[], person: JobSeeker, dismissed: Vacancy[] = []) => {
  const sorted = offers.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const loaded = await loadShortlist([sorted], codebook);
  const store = makeInMemoryMatchStore();
  let runs = 0;
  const changes = makeMatchChanges({
    live: makeLiveShortlist(loaded),
    findOpening: makeFindOpening(loaded.shortlist, codebook),
    codebook,
    store,
    people: new Map(),
    weights: matchWeights,
    dismissedFor: async () => new Map([[person.id, dismissed.map(({ id }) => id)]]),
    newRun: (count) => ({
      id: numberedUuid("run", (runs += 1)),
      kind: "live",
      rulesVersion: "r1",
      vocabularyVersion: "v1",
      offers: count,
      startedAt: at,
    }),
    now: () => at,
    today: () => "2026-06-01",
  });
  await changes.people([person]);
  const listed = async () =>
    (await store.listOf(system, person.id)).matches.map(({ vacancyId }) => vacancyId);
  return { changes, listed, store };
};

it("brings a new offer into the lists of those it fits", async () => {
  const [person, first, second] = [aJobSeeker(), aVacancy(), aVacancy()];
  const { changes, listed } = await setUp([first], person);

  expect(await changes.offers([{ id: second.id, vacancy: second }])).toBe(1);

  expect((await listed()).toSorted()).toEqual([first.id, second.id].toSorted());
});

it("takes an offer that ended out of every list", async () => {
  const [person, first, second] = [aJobSeeker(), aVacancy(), aVacancy()];
  const { changes, listed } = await setUp([first, second], person);

  await changes.offers([{ id: first.id }]);

  expect(await listed()).toEqual([second.id]);
});

it("never brings back what was dismissed for the person", async () => {
  const [person, offer] = [aJobSeeker(), aVacancy()];
  const { changes, listed } = await setUp([], person, [offer]);

  await changes.offers([{ id: offer.id, vacancy: offer }]);

  expect(await listed()).toEqual([]);
});

it("leaves alone whom a change does not concern", async () => {
  const person = aJobSeeker({ availability: { night: false } });
  const atNight = aVacancy({ facts: { workingTime: { nightWork: true } } });
  const { changes } = await setUp([aVacancy()], person);

  expect(await changes.offers([{ id: atNight.id, vacancy: atNight }])).toBe(0);
});

it("says with each changed profile what would open most offers", async () => {
  const person = aJobSeeker({ skills: [] });
  const offer = aVacancy({ facts: { requiredSkills: ["fuehrerschein-b"] } });
  const { store } = await setUp([offer], person);

  expect((await store.listOf(system, person.id)).opening?.changes).toEqual([
    { change: { kind: "proof", skillId: "fuehrerschein-b" }, more: 1 },
  ]);
});
