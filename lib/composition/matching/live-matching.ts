import { randomUUID } from "node:crypto";
import { system } from "@/lib/accounts/rights";
import { jobSeekerStore } from "../job-seekers";
import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { RULES_VERSION } from "@/lib/matching/match-weights";
import { makeFindOpening } from "@/lib/matching/shortlist/find-opening";
import { type LiveShortlist, makeLiveShortlist } from "@/lib/matching/shortlist/live-shortlist";
import { type LoadedShortlist, loadShortlist } from "@/lib/matching/shortlist/load-shortlist";
import {
  type ChangedOffer,
  makeMatchChanges,
  type MatchChanges,
} from "@/lib/matching/stored/match-changes";
import type { MatchRun } from "@/lib/matching/stored/match-store";
import { type ProfileTraits, toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { dayOf } from "@/lib/shared/dates";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import { decisionStore, matchKnowledge, matchStore, matchVocabularyVersion } from "../matching";
import { vacancyStore } from "../vacancies";
import { runForEverybody } from "./full-run";

/** What one round of matching did. */
export type MatchingReport = {
  readonly kind: "full" | "live" | "nothing";
  readonly people: number;
  readonly offers: number;
};

/** Matching in the worker's process, which holds all offers in memory. */
export type LiveMatching = {
  /** Remembers what changed until the next round. */
  readonly changed: (offers: readonly ChangedOffer[]) => void;
  /** Matches what changed; loads all offers first where that is due. */
  readonly work: () => Promise<MatchingReport>;
  /** Loads all offers anew and matches everybody. */
  readonly workOnAll: () => Promise<MatchingReport>;
};

type Loaded = {
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
  const waiting = new Map<VacancyId, ChangedOffer>();
  let loaded: Loaded | undefined;

  const workOnAll = async (): Promise<MatchingReport> => {
    waiting.clear();
    loaded = await load();
    const { shortlist, people, live } = loaded;
    const run = aRun("full", live.offerCount());
    await runForEverybody({ run, shortlist, people, dismissed: await decisionStore().dismissed() });
    return { kind: "full", people: people.size, offers: live.offerCount() };
  };
  const work = async (): Promise<MatchingReport> => {
    const isMuch =
      waiting.size > MANY_AT_ONCE || (loaded?.live.changeCount() ?? 0) > MANY_SINCE_LOADED;
    if (isMuch) return workOnAll();
    if (!loaded) {
      if ((await matchStore().marks(1)).size === 0) return workOnAll();
      loaded = await load();
    }
    return matchWaiting(loaded, waiting);
  };
  return {
    changed: (offers) => offers.forEach((offer) => waiting.set(offer.id, offer)),
    work,
    workOnAll,
  };
};

const matchWaiting = async (
  { changes, live }: Loaded,
  waiting: Map<VacancyId, ChangedOffer>,
): Promise<MatchingReport> => {
  const offers = [...waiting.values()];
  waiting.clear();
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

const load = async (): Promise<Loaded> => {
  const { codebook } = matchKnowledge();
  const shortlist = await loadShortlist(publishedOffers(), codebook);
  const people = new Map<JobSeekerId, ProfileTraits>();
  for await (const person of everybody()) {
    people.set(person.id, toProfileTraits(person, codebook, dayOf(new Date())));
  }
  const live = makeLiveShortlist(shortlist);
  const changes = makeMatchChanges({
    live,
    people,
    codebook,
    findOpening: makeFindOpening(shortlist.shortlist, codebook),
    store: matchStore(),
    dismissedFor: decisionStore().dismissed,
    newRun: (offers) => aRun("live", offers),
    now: () => new Date(),
    today: () => dayOf(new Date()),
  });
  return { live, shortlist, people, changes };
};

const aRun = (kind: MatchRun["kind"], offers: number): MatchRun => ({
  id: randomUUID(),
  kind,
  rulesVersion: RULES_VERSION,
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
