import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, it } from "vitest";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { aJobSeeker, aJobSeekerIdentity } from "@/lib/job-seekers/testing/a-job-seeker";
import { isExcluded } from "@/lib/matching/hard-obstacles";
import { scoreOf } from "@/lib/matching/score-match";
import { toOfferTraits } from "@/lib/matching/traits/offer-traits";
import { toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { dayOf } from "@/lib/shared/dates";
import { numberedUuid } from "@/lib/shared/testing/numbered-uuid";
import { aVacancy } from "@/lib/vacancies/testing/a-vacancy";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { type FreshDatabase, freshDatabase } from "@/prisma/testing/fresh-database";
import { closeConnections, database } from "../database";
import { makeExclusively } from "../exclusively";
import { jobSeekerStore } from "../job-seekers";
import { currentRules, matchKnowledge, matchStore, matchVocabularyVersion } from "../matching";
import { vacancyStore } from "../vacancies";
import { type LiveMatching, makeLiveMatching } from "./live-matching";

/** Two workers of one portal: each with offers and people of its own in memory, on one database. */
let fresh: FreshDatabase;
let workers: readonly [LiveMatching, LiveMatching];
let offers: readonly Vacancy[] = Array.from({ length: 6 }, () => aVacancy());
let people: readonly JobSeeker[] = Array.from({ length: 4 }, () => aJobSeeker());

const saveOffers = async (changed: readonly Vacancy[]): Promise<void> => {
  const ids = new Set(changed.map(({ id }) => id));
  offers = [...offers.filter(({ id }) => !ids.has(id)), ...changed];
  await vacancyStore().saveAll(changed);
};

const savePeople = async (changed: readonly JobSeeker[]): Promise<void> => {
  const ids = new Set(changed.map(({ id }) => id));
  people = [...people.filter(({ id }) => !ids.has(id)), ...changed];
  await jobSeekerStore().saveAll(
    system,
    changed.map((jobSeeker) => ({
      jobSeeker,
      identity: aJobSeekerIdentity({ jobSeekerId: jobSeeker.id }),
    })),
  );
};

beforeAll(async () => {
  fresh = await freshDatabase();
  process.env.DATABASE_URL = fresh.url;
  process.env.DATA_KEY = randomBytes(32).toString("base64");
  process.env.MEILI_URL = "http://127.0.0.1:9";
  process.env.MAIL_FOLDER = tmpdir();
  await saveOffers(offers);
  await savePeople(people);
  const run = {
    ...({ id: numberedUuid("two-workers", 1), kind: "full", offers: 0 } as const),
    rulesVersion: (await currentRules()()).version,
    vocabularyVersion: matchVocabularyVersion(),
    startedAt: new Date(),
  };
  await matchStore().beginRun(run);
  await matchStore().finishRun(run, 0, new Date());
  workers = [makeLiveMatching(), makeLiveMatching()];
  for (const worker of workers) await worker.work();
});

afterAll(async () => {
  await closeConnections();
  await fresh.drop();
});

const title = "Lagerhelfer (m/w/d), geändert";

const changes: readonly (readonly [string, () => Promise<void>])[] = [
  ["a new offer", () => saveOffers([aVacancy()])],
  ["a changed offer", () => saveOffers(offers.slice(0, 1).map((one) => ({ ...one, title })))],
  ["an offer that ended", () => saveOffers(offers.slice(1, 2).map(ended))],
  ["a changed profile", () => savePeople(people.slice(0, 1).map(withoutExperience))],
  ["a new person", () => savePeople([aJobSeeker()])],
];

const ended = (offer: Vacancy): Vacancy => ({ ...offer, status: "filled" });
const withoutExperience = (person: JobSeeker): JobSeeker => ({ ...person, experience: [] });

/** What every list must hold, by scoring every pair. */
const expectNothingMissed = async (): Promise<void> => {
  const { codebook } = matchKnowledge();
  const { weights } = await currentRules()();
  for (const person of people) {
    const profile = toProfileTraits(person, codebook, dayOf(new Date()));
    const all = offers
      .filter(({ status }) => status === "published")
      .map((offer) => ({ id: String(offer.id), traits: toOfferTraits(offer, codebook) }))
      .filter(({ traits }) => !isExcluded(profile, traits))
      .map(({ id, traits }) => `${id} ${scoreOf(profile, traits, weights)}`);
    const { matches } = await matchStore().listOf(system, person.id);
    const stored = matches.map(({ vacancyId, score }) => `${vacancyId} ${score}`);
    expect(stored.toSorted()).toEqual(all.toSorted());
  }
};

it.each([0, 1])(
  "matches each change once, whichever of the two comes first (%i)",
  async (early) => {
    for (const [index, [name, change]] of changes.entries()) {
      const [first, second] = (index + early) % 2 === 0 ? workers : workers.toReversed();
      await change();

      expect([name, (await first?.work())?.kind]).toEqual([name, "live"]);
      expect([name, (await second?.work())?.kind]).toEqual([name, "nothing"]);
    }
    await expectNothingMissed();
  },
);

it("misses nothing where both work at a time while much changes", async () => {
  const exclusively = makeExclusively(database().pool);
  const round = (worker: LiveMatching) => exclusively.tryOnce("match", worker.work);
  for (let count = 0; count < 3; count += 1) {
    const working = Promise.all(workers.map(round));
    for (const [, change] of changes) await change();
    await working;
  }

  for (const worker of workers) await worker.work();

  await expectNothingMissed();
});
