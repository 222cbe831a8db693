import { randomUUID } from "node:crypto";
import { system } from "@/lib/accounts/rights";
import { jobSeekerStore } from "../job-seekers";
import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
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
import { everybody, publishedOffers } from "./read-everything";

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

/** So many changes at once, and a full run is the faster way. */
const MANY_AT_ONCE = 2_000;
/** So many changes since the offers were loaded, and loading them anew is. */
const MANY_SINCE_LOADED = 20_000;
const PEOPLE_AT_A_TIME = 500;

export const makeLiveMatching = (): LiveMatching => {
  let loaded: Loaded | undefined;

  const workOnAll = async (): Promise<MatchingReport> => {
    loaded = await load(await changeFeed().place());
    const { shortlist, people, live, rules, followed } = loaded;
    const run = aRun("full", rules, live.offerCount());
    const dismissed = await decisionStore().dismissed();
    await runForEverybody({ run, weights: rules.weights, shortlist, people, dismissed });
    await changeFeed().noteMatched(followed.place);
    await plan(loaded, true);
    return { kind: "full", people: people.size, offers: live.offerCount() };
  };
  const loadWhereStale = async (version: string): Promise<Loaded> => {
    if (loaded && !isStale(loaded, version)) return loaded;
    // What was followed is followed; a process that starts goes on at the last run.
    return load(loaded?.followed.place ?? (await changeFeed().placeOfLastRun()));
  };
  const work = async (): Promise<MatchingReport> => {
    const { version } = await currentRules()();
    if (await isOutdated(version)) return workOnAll();
    loaded = await loadWhereStale(version);
    const offers = await follow(loaded);
    if (offers.length > MANY_AT_ONCE) return workOnAll();
    const report = await matchChanged(loaded, offers);
    if (offers.length > 0) await changeFeed().noteMatched(loaded.followed.place);
    return (await plan(loaded, false)) ? planned(report) : report;
  };
  return { work, workOnAll };
};

/** Another process matched everybody by other rules, or more changed than the arrays bear. */
const isStale = ({ live, rules }: Loaded, version: string): boolean =>
  rules.version !== version || live.changeCount() > MANY_SINCE_LOADED;

/**
 * Catches up with what other processes saved, before anything is matched: another worker may have
 * matched a profile that this one still holds as it was. Answers the offers nobody matched yet.
 */
const follow = async (loaded: Loaded): Promise<readonly ChangedOffer[]> => {
  const left: ChangedOffer[] = [];
  for (;;) {
    const news = await changeFeed().since(loaded.followed.place, MANY_AT_ONCE);
    await takePeople(loaded, news.people);
    const found = await vacancyStore().findMany(news.offers);
    // One offer of each job is matched; once the leading one ends, an event tells of the next.
    const followers = await jobGroups().followersAmong(news.offers);
    const byId = new Map(
      found.filter(({ id }) => !followers.has(id)).map((vacancy) => [vacancy.id, vacancy]),
    );
    const changed = news.offers.map((id) => ({ id, vacancy: byId.get(id) }));
    loaded.changes.take(changed.filter(({ id }) => news.matched.has(id)));
    left.push(...changed.filter(({ id }) => !news.matched.has(id)));
    loaded.followed.place = news.place;
    const hasMore = news.offers.length > MANY_AT_ONCE;
    if (!hasMore || left.length > MANY_AT_ONCE) return left;
  }
};

const takePeople = async ({ people }: Loaded, ids: readonly JobSeekerId[]): Promise<void> => {
  const { codebook } = matchKnowledge();
  for (const id of ids) {
    const person = await jobSeekerStore().find(system, id);
    if (person) people.set(id, toProfileTraits(person, codebook, dayOf(new Date())));
    else people.delete(id);
  }
};

/** Whether the rules or the vocabulary are others than those that the stored matches went by. */
const isOutdated = async (version: string): Promise<boolean> => {
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
