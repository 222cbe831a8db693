import { loadavg } from "node:os";
import { randomUUID } from "node:crypto";
import { matchKnowledge, matchStore } from "@/lib/composition/matching";
import { jobSeekerStore } from "@/lib/composition/job-seekers";
import { toCodes } from "@/lib/composition/matching/thread-messages";
import { startMatchingThreads } from "@/lib/composition/matching/threads";
import { system } from "@/lib/accounts/rights";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { matchWeights, RULES_VERSION } from "@/lib/matching/match-weights";
import { rankPeople } from "@/lib/matching/rank-people";
import type { LoadedShortlist } from "@/lib/matching/shortlist/load-shortlist";
import { offerAt } from "@/lib/matching/shortlist/offer-columns";
import { toShared } from "@/lib/matching/shortlist/shared-shortlist";
import { makeFindBestOffers } from "@/lib/matching/shortlist/shortlist";
import { compactRatings } from "@/lib/matching/stored/compact-ratings";
import { makeMatchEverybody, type PersonToMatch } from "@/lib/matching/stored/match-everybody";
import type { MatchStore } from "@/lib/matching/stored/match-store";
import { toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { dayOf } from "@/lib/shared/dates";
import { printFigure, quantile, rounded, timeEach } from "./figures";
import { peakMegabytes } from "./matching-material";

export const TOP = 20;
const THREADS = 2;
const SAVED_AT_A_TIME = 400;

/** People must be in the database before their matches can be. */
export const savePeople = async (people: readonly JobSeeker[]): Promise<void> => {
  for (let at = 0; at < people.length; at += SAVED_AT_A_TIME) {
    const batch = people.slice(at, at + SAVED_AT_A_TIME);
    await jobSeekerStore().saveAll(
      system,
      batch.map((jobSeeker) => ({ jobSeeker, identity: nameless(jobSeeker) })),
    );
  }
};

const nameless = ({ id, reference }: JobSeeker) => ({
  jobSeekerId: id,
  givenName: "Bench",
  familyName: reference,
});

/** The full run: everybody's best offers on two threads, stored through the real adapter. */
export const measureFullRun = async (
  people: readonly JobSeeker[],
  { shortlist, ids }: LoadedShortlist,
): Promise<number> => {
  const threads = startMatchingThreads(THREADS, {
    weights: matchWeights,
    shortlist: toShared(shortlist),
    size: TOP,
    codes: toCodes(matchKnowledge().codebook),
  });
  const storing = { milliseconds: 0 };
  const scored = { offers: 0 };
  const reading = { milliseconds: 0 };
  const matchEverybody = makeMatchEverybody({
    store: timed(matchStore(), storing),
    match: async (batch) => {
      const answers = await threads.match({
        profiles: batch.map(({ profile }) => profile),
        leftOut: batch.map(({ leftOut }) => leftOut),
        withOpening: false,
      });
      scored.offers += answers.reduce((sum, answer) => sum + answer.scored, 0);
      return answers;
    },
    vacancyIdOf: ids.at,
    now: () => new Date(),
  });
  // The threads load their code before the clock starts.
  await threads.match({ profiles: [], leftOut: [], withOpening: false });
  const begun = performance.now();
  const done = await matchEverybody(aRun(ids.count()), toMatch(people, reading));
  const seconds = (performance.now() - begun) / 1000;
  await threads.stop();
  printFigure({
    figure: "full-run",
    profiles: people.length,
    offers: ids.count(),
    threads: THREADS,
    seconds: rounded(seconds, 2),
    readingProfilesSeconds: rounded(reading.milliseconds / 1000, 2),
    storingSeconds: rounded(storing.milliseconds / 1000, 2),
    matches: done.matches,
    scoredPerPerson: Math.round(scored.offers / people.length),
    peakMemoryMegabytes: peakMegabytes(),
    loadAverage: rounded(loadavg()[0] ?? 0),
  });
  return seconds / people.length;
};

const aRun = (offers: number) =>
  ({
    id: randomUUID(),
    kind: "full",
    rulesVersion: RULES_VERSION,
    vocabularyVersion: "bench",
    offers,
    startedAt: new Date(),
  }) as const;

function* toMatch(
  people: readonly JobSeeker[],
  clock = { milliseconds: 0 },
): Generator<PersonToMatch> {
  const { codebook } = matchKnowledge();
  const today = dayOf(new Date());
  for (const person of people) {
    const begun = performance.now();
    const profile = toProfileTraits(person, codebook, today);
    clock.milliseconds += performance.now() - begun;
    yield { jobSeekerId: person.id, profile, leftOut: [] };
  }
}

const timed = (store: MatchStore, clock: { milliseconds: number }): MatchStore => ({
  ...store,
  saveAll: async (...args) => {
    const begun = performance.now();
    await store.saveAll(...args);
    clock.milliseconds += performance.now() - begun;
  },
});

/** One person, and one offer, each asked alone. */
export const measureSingles = async (
  people: readonly JobSeeker[],
  { shortlist, ids }: LoadedShortlist,
  rounds: number,
): Promise<void> => {
  const { codebook } = matchKnowledge();
  const today = dayOf(new Date());
  const findBest = makeFindBestOffers(shortlist);
  const onePerson = await timeEach(rounds, async (round) => {
    const person = people[(round * 7) % people.length];
    if (!person) return;
    const profile = toProfileTraits(person, codebook, today);
    for (const { index } of findBest(profile, TOP).ranked) {
      compactRatings(profile, offerAt(shortlist.columns, index));
    }
  });
  printQuantiles("one-profile", onePerson, { profiles: people.length, offers: ids.count() });
  const profiles = [...toMatch(people)].map(({ profile }) => profile);
  const oneOffer = await timeEach(rounds, async (round) => {
    const offer = offerAt(shortlist.columns, (round * 97) % ids.count());
    rankPeople(offer, profiles, TOP);
  });
  printQuantiles("offer-to-people", oneOffer, { profiles: people.length, offers: ids.count() });
};

export const printQuantiles = (
  figure: string,
  durations: readonly number[],
  sizes: Readonly<Record<string, number>>,
): void =>
  printFigure({
    figure,
    ...sizes,
    rounds: durations.length,
    p50: rounded(quantile(durations, 0.5), 2),
    p95: rounded(quantile(durations, 0.95), 2),
  });
