import { makeRankVacancies, type RankVacancies } from "@/lib/matching/rank-vacancies";
import type { MatchKnowledge } from "@/lib/matching/match-knowledge";
import { makeNeighbourhood } from "@/lib/vocabulary/neighbourhood";
import { jobSeekerStore } from "./job-seekers";
import { once } from "./once";
import { vacancySearches, vacancyStore } from "./vacancies";
import { vocabulary } from "./vocabulary";

export const matchKnowledge: () => MatchKnowledge = once("match-knowledge", () => ({
  vocabulary: vocabulary(),
  neighbourhood: makeNeighbourhood(vocabulary()),
}));

export const matchingUseCases: () => { readonly rankVacancies: RankVacancies } = once(
  "matching-use-cases",
  () => ({
    rankVacancies: makeRankVacancies({
      ...vacancySearches(),
      vacancies: vacancyStore(),
      jobSeekers: jobSeekerStore(),
      knowledge: matchKnowledge(),
    }),
  }),
);
