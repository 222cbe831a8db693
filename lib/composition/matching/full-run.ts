import type { JobSeekerId } from "@/lib/job-seekers/job-seeker";
import type { MatchWeights } from "@/lib/matching/match-weights";
import type { LoadedShortlist } from "@/lib/matching/shortlist/load-shortlist";
import { toShared } from "@/lib/matching/shortlist/shared-shortlist";
import { LIST_SIZE } from "@/lib/matching/stored/match-changes";
import { makeMatchEverybody, type PersonToMatch } from "@/lib/matching/stored/match-everybody";
import type { MatchRun } from "@/lib/matching/stored/match-store";
import type { ProfileTraits } from "@/lib/matching/traits/profile-traits";
import type { VacancyId } from "@/lib/vacancies/vacancy";
import { matchKnowledge, matchStore } from "../matching";
import { toCodes } from "./thread-messages";
import { startMatchingThreads } from "./threads";

const THREADS = 2;

type FullRun = {
  readonly run: MatchRun;
  readonly weights: MatchWeights;
  readonly shortlist: LoadedShortlist;
  readonly people: ReadonlyMap<JobSeekerId, ProfileTraits>;
  readonly dismissed: ReadonlyMap<JobSeekerId, readonly VacancyId[]>;
};

/** Matches everybody with all offers on threads of their own, and stores what was found. */
export const runForEverybody = async (parts: FullRun): Promise<void> => {
  const { run, shortlist } = parts;
  const { codebook } = matchKnowledge();
  const threads = startMatchingThreads(THREADS, {
    shortlist: toShared(shortlist.shortlist),
    size: LIST_SIZE,
    weights: parts.weights,
    codes: toCodes(codebook),
  });
  try {
    const matchEverybody = makeMatchEverybody({
      store: matchStore(),
      match: (batch) =>
        threads.match({
          profiles: batch.map(({ profile }) => profile),
          leftOut: batch.map(({ leftOut }) => leftOut),
          withOpening: true,
        }),
      vacancyIdOf: shortlist.ids.at,
      now: () => new Date(),
    });
    await matchEverybody(run, toMatch(parts));
  } finally {
    await threads.stop();
  }
};

function* toMatch({ people, dismissed, shortlist }: FullRun): Generator<PersonToMatch> {
  for (const [jobSeekerId, profile] of people) {
    const leftOut = (dismissed.get(jobSeekerId) ?? []).flatMap(
      (id) => shortlist.ids.numberOf(id) ?? [],
    );
    yield { jobSeekerId, profile, leftOut };
  }
}
