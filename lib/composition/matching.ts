import { makeRankVacancies, type RankVacancies } from "@/lib/matching/rank-vacancies";
import { type MatchKnowledge, makeMatchKnowledge } from "@/lib/matching/match-knowledge";
import { dayOf } from "@/lib/shared/dates";
import { jobSeekerUseCases } from "./job-seekers";
import { once } from "./once";
import { vacancySearches, vacancyStore } from "./vacancies";
import { vocabulary } from "./vocabulary";

export const matchKnowledge: () => MatchKnowledge = once("match-knowledge", () =>
  makeMatchKnowledge(vocabulary()),
);

export const matchingUseCases: () => { readonly rankVacancies: RankVacancies } = once(
  "matching-use-cases",
  () => ({
    rankVacancies: makeRankVacancies({
      ...vacancySearches(),
      vacancies: vacancyStore(),
      openFile: jobSeekerUseCases().openFile,
      knowledge: matchKnowledge(),
      today: () => dayOf(new Date()),
    }),
  }),
);
