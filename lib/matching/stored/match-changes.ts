import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import { isExcluded } from "../hard-obstacles";
import type { MatchWeights } from "../match-weights";
import { scoreOf } from "../score-match";
import type { LiveShortlist } from "../shortlist/live-shortlist";
import type { Codebook } from "../traits/codebook";
import { type OfferTraits, toOfferTraits } from "../traits/offer-traits";
import { type ProfileTraits, toProfileTraits } from "../traits/profile-traits";
import type { FindOpening } from "../shortlist/find-opening";
import type { MatchRun, MatchStore } from "./match-store";

export const LIST_SIZE = 20;

/** An offer as it is now; nothing where it is no longer shown. */
export type ChangedOffer = { readonly id: VacancyId; readonly vacancy?: Vacancy | undefined };

type Dependencies = {
  readonly live: LiveShortlist;
  readonly findOpening: FindOpening;
  readonly codebook: Codebook;
  readonly store: Pick<MatchStore, "beginRun" | "saveAll" | "finishRun" | "peopleWith" | "marks">;
  readonly people: Map<JobSeekerId, ProfileTraits>;
  readonly weights: MatchWeights;
  readonly dismissedFor: () => Promise<ReadonlyMap<JobSeekerId, readonly VacancyId[]>>;
  readonly newRun: (offers: number) => MatchRun;
  readonly now: () => Date;
  readonly today: () => string;
};

/** Matches what changed, as the full run would; each returns how many people it concerned. */
export type MatchChanges = {
  /** Takes over what another process matched. */
  readonly take: (changed: readonly ChangedOffer[]) => void;
  readonly offers: (changed: readonly ChangedOffer[]) => Promise<number>;
  readonly people: (changed: readonly JobSeeker[]) => Promise<number>;
};

const SAVED_AT_A_TIME = 500;

export const makeMatchChanges = (parts: Dependencies): MatchChanges => {
  const { live, codebook, store, people, today } = parts;
  const takeOne = ({ id, vacancy }: ChangedOffer): OfferTraits | undefined => {
    const offer = vacancy && isPublished(vacancy) ? toOfferTraits(vacancy, codebook) : undefined;
    if (offer) live.put(id, offer);
    else live.remove(id);
    return offer;
  };
  return {
    take: (changed) => changed.forEach(takeOne),
    offers: async (changed) => {
      const concerned = new Set(await store.peopleWith(changed.map(({ id }) => id)));
      const marks = await store.marks(LIST_SIZE);
      for (const each of changed) {
        const offer = takeOne(each);
        if (offer) addReached(concerned, offer, parts, marks);
      }
      await rematch(parts, [...concerned], false);
      return concerned.size;
    },
    people: async (changed) => {
      for (const person of changed) {
        people.set(person.id, toProfileTraits(person, codebook, today()));
      }
      await rematch(
        parts,
        changed.map(({ id }) => id),
        true,
      );
      return changed.length;
    },
  };
};

/** Adds everybody for whom the offer is good enough to come into the list. */
const addReached = (
  concerned: Set<JobSeekerId>,
  offer: OfferTraits,
  { people, weights }: Pick<Dependencies, "people" | "weights">,
  marks: ReadonlyMap<JobSeekerId, number>,
): void => {
  for (const [person, profile] of people) {
    if (concerned.has(person) || isExcluded(profile, offer)) continue;
    if (scoreOf(profile, offer, weights) >= (marks.get(person) ?? 0)) concerned.add(person);
  }
};

const rematch = async (
  { live, findOpening, store, people, dismissedFor, newRun, now }: Dependencies,
  ids: readonly JobSeekerId[],
  withOpening: boolean,
): Promise<void> => {
  if (ids.length === 0) return;
  const dismissed = await dismissedFor();
  const run = newRun(live.offerCount());
  await store.beginRun(run);
  for (let at = 0; at < ids.length; at += SAVED_AT_A_TIME) {
    const found = ids.slice(at, at + SAVED_AT_A_TIME).flatMap((jobSeekerId) => {
      const profile = people.get(jobSeekerId);
      if (!profile) return [];
      const matches = live.find(profile, LIST_SIZE, dismissed.get(jobSeekerId) ?? []);
      return [{ jobSeekerId, matches, ...(withOpening ? { opening: findOpening(profile) } : {}) }];
    });
    await store.saveAll(run, found, now());
  }
  await store.finishRun(run, ids.length, now());
};
