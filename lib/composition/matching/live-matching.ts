import { randomUUID } from "node:crypto";
import { system } from "@/lib/accounts/rights";
import { jobSeekerStore } from "../job-seekers";
import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { MatchRules } from "@/lib/matching/rules/match-rules";
import { makeFindOpening } from "@/lib/matching/shortlist/find-opening";
import { type LiveShortlist, makeLiveShortlist } from "@/lib/matching/shortlist/live-shortlist";
import { type LoadedShortlist, loadShortlist } from "@/lib/matching/shortlist/load-shortlist";
import {
  type ChangedOffer,
  makeMatchChanges,
  type MatchChanges,
} from "@/lib/matching/stored/match-changes";
import type { FeedPlace } from "@/lib/matching/stored/change-feed";
import type { MatchRun } from "@/lib/matching/stored/match-store";
import { type ProfileTraits, toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { dayOf } from "@/lib/shared/dates";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import {
  changeFeed,
  currentRules,
  decisionStore,
  matchKnowledge,
  matchStore,
  matchVocabularyVersion,
} from "../matching";
import { jobGroups, vacancyStore } from "../vacancies";
import { runForEverybody } from "./full-run";
import { planTrainingHere } from "./plan-training-here";

/** What one round of matching did. */
export type MatchingReport = {
  readonly kind: "full" | "live" | "plan" | "nothing";
  readonly people: number;
  readonly offers: number;
};

/** Matching in the worker's process, which holds all offers in memory. */
export type LiveMatching = {
  /** Follows what changed in any process, and matches it; loads all offers first where that is due. */
  readonly work: () => Promise<MatchingReport>;
  /** Loads all offers anew and matches everybody. */
  readonly workOnAll: () => Promise<MatchingReport>;
};

type Loaded = {
  /** How far changes were followed. */
  readonly followed: { place: FeedPlace };
  readonly rules: MatchRules;
  readonly live: LiveShortlist;
  readonly shortlist: LoadedShortlist;
  readonly people: Map<JobSeekerId, ProfileTraits>;
  readonly changes: MatchChanges;
};

/** So many changes at once, or since the offers were loaded, and a full run is the faster way. */
const MANY_AT_ONCE = 2_000;
const MANY_SINCE_LOADED = 20_000;
const OFFERS_AT_A_TIME = 2_000;
const PEOPLE_AT_A_TIME = 500;

export const makeLiveMatching = (): LiveMatching => {
  let loaded: Loaded | undefined;

  const workOnAll = async (): Promise<MatchingReport> => {
    loaded = await load(await changeFeed().place());
    const { shortlist, people, live, rules } = loaded;
    const run = aRun("full", rules, live.offerCount());
    const dismissed = await decisionStore().dismissed();
    await runForEverybody({ run, weights: rules.weights, shortlist, people, dismissed });
    await plan(loaded, true);
    return { kind: "full", people: people.size, offers: live.offerCount() };
  };
  const work = async (): Promise<MatchingReport> => {
    if (await isOutdated(loaded)) return workOnAll();
    loaded ??= await load(await changeFeed().placeOfLastRun());
    const offers = await follow(loaded);
    if (isMuch(loaded, offers)) return workOnAll();
    const report = await matchChanged(loaded, offers);
    return (await plan(loaded, false)) ? planned(report) : report;
  };
  return { work, workOnAll };
};

const isMuch = ({ live }: Loaded, offers: readonly ChangedOffer[]): boolean =>
  offers.length > MANY_AT_ONCE || live.changeCount() > MANY_SINCE_LOADED;

/**
 * Catches up with what other processes saved, before anything is matched: another worker may have
 * matched a profile that this one still holds as it was. Answers the offers that changed.
 */
const follow = async ({ followed, people }: Loaded): Promise<readonly ChangedOffer[]> => {
  const news = await changeFeed().since(followed.place, MANY_AT_ONCE);
  const { codebook } = matchKnowledge();
  for (const id of news.people) {
    const person = await jobSeekerStore().find(system, id);
    if (person) people.set(id, toProfileTraits(person, codebook, dayOf(new Date())));
    else people.delete(id);
  }
  const found = await vacancyStore().findMany(news.offers);
  // One offer of each job is matched; once the leading one ends, an event tells of the next.
  const followers = await jobGroups().followersAmong(news.offers);
  const byId = new Map(
    found.filter(({ id }) => !followers.has(id)).map((vacancy) => [vacancy.id, vacancy]),
  );
  followed.place = news.place;
  return news.offers.map((id) => ({ id, vacancy: byId.get(id) }));
};

/** Whether the rules or the vocabulary are others than those that the stored matches went by. */
const isOutdated = async (loaded?: Loaded): Promise<boolean> => {
  const { version } = await currentRules()();
  if (loaded) return loaded.rules.version !== version;
  const last = await matchStore().lastFullRun();
  return last?.rulesVersion !== version || last.vocabularyVersion !== matchVocabularyVersion();
};

/** What would open most offers to whom: after each full run, and whenever somebody asked. */
const plan = ({ shortlist, people, rules }: Loaded, isDue: boolean): Promise<boolean> =>
  planTrainingHere(
    {
      ...{ shortlist, everybody, peopleCount: people.size, rules },
      vocabularyVersion: matchVocabularyVersion(),
    },
    isDue,
  );

const planned = (report: MatchingReport): MatchingReport =>
  report.kind === "nothing" ? { ...report, kind: "plan" } : report;

const matchChanged = async (
  { changes, live }: Loaded,
  offers: readonly ChangedOffer[],
): Promise<MatchingReport> => {
  const ids = await matchStore().requested(PEOPLE_AT_A_TIME);
  const found = await Promise.all(ids.map((id) => jobSeekerStore().find(system, id)));
  const people = await changes.people(found.filter((person) => person !== undefined));
  const concerned = offers.length > 0 ? await changes.offers(offers) : 0;
  return {
    kind: people + offers.length > 0 ? "live" : "nothing",
    people: people + concerned,
    offers: live.offerCount(),
  };
};

const load = async (place: FeedPlace): Promise<Loaded> => {
  const { codebook } = matchKnowledge();
  const rules = await currentRules()();
  const followed = { place };
  const shortlist = await loadShortlist(publishedOffers(), codebook);
  const people = new Map<JobSeekerId, ProfileTraits>();
  for await (const person of everybody()) {
    people.set(person.id, toProfileTraits(person, codebook, dayOf(new Date())));
  }
  const live = makeLiveShortlist(shortlist, rules.weights);
  const changes = makeMatchChanges({
    live,
    people,
    codebook,
    weights: rules.weights,
    findOpening: makeFindOpening(shortlist.shortlist, codebook, rules.weights),
    store: matchStore(),
    dismissedFor: decisionStore().dismissed,
    newRun: (offers) => aRun("live", rules, offers),
    now: () => new Date(),
    today: () => dayOf(new Date()),
  });
  return { followed, live, shortlist, people, changes, rules };
};

const aRun = (kind: MatchRun["kind"], { version }: MatchRules, offers: number): MatchRun => ({
  id: randomUUID(),
  kind,
  rulesVersion: version,
  vocabularyVersion: matchVocabularyVersion(),
  offers,
  startedAt: new Date(),
});

async function* publishedOffers(): AsyncGenerator<readonly Vacancy[]> {
  for (let after: VacancyId | undefined; ;) {
    const batch = await vacancyStore().publishedAfter(after, OFFERS_AT_A_TIME);
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)?.id;
  }
}

async function* everybody(): AsyncGenerator<JobSeeker> {
  for (let after: JobSeekerId | undefined; ;) {
    const batch = await jobSeekerStore().after(system, after, PEOPLE_AT_A_TIME);
    if (batch.length === 0) return;
    yield* batch;
    after = batch.at(-1)?.id;
  }
}
