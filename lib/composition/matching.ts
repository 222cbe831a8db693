import { randomUUID } from "node:crypto";
import {
  type DecideMatch,
  makeDecideMatch,
  makeUndoDecision,
  type UndoDecision,
} from "@/lib/matching/decisions/decide-match";
import type { DecisionStore } from "@/lib/matching/decisions/match-decision";
import { type MatchKnowledge, makeMatchKnowledge } from "@/lib/matching/match-knowledge";
import { type FindPeople, makeFindPeople } from "@/lib/matching/find-people";
import { makeRankVacancies, type RankVacancies } from "@/lib/matching/rank-vacancies";
import {
  type ChangeWeights,
  makeChangeWeights,
  makeCurrentRules,
} from "@/lib/matching/rules/change-weights";
import type { CurrentRules } from "@/lib/matching/rules/match-rules";
import type { WeightProfileStore } from "@/lib/matching/rules/weight-profile";
import {
  makeReadExplanations,
  type ReadExplanations,
} from "@/lib/matching/stored/read-explanations";
import type { ChangeFeed } from "@/lib/matching/stored/change-feed";
import type { MatchStore } from "@/lib/matching/stored/match-store";
import { dayOf } from "@/lib/shared/dates";
import { versionOf } from "@/lib/vocabulary/version-of";
import { makePrismaMayBePlaced } from "@/prisma/exchange/prisma-may-be-placed";
import { makePrismaDecisionStore } from "@/prisma/prisma-decision-store";
import { makePrismaChangeFeed } from "@/prisma/matching/prisma-change-feed";
import { makePrismaWeightProfileStore } from "@/prisma/matching/prisma-weight-profile-store";
import { makePrismaMatchStore } from "@/prisma/prisma-match-store";
import { database } from "./database";
import { auditTrail } from "./audit";
import { jobSeekerStore, jobSeekerUseCases } from "./job-seekers";
import { once } from "./once";
import { vacancySearches, vacancyStore } from "./vacancies";
import { vocabulary } from "./vocabulary";

export const matchKnowledge: () => MatchKnowledge = once("match-knowledge", () =>
  makeMatchKnowledge(vocabulary()),
);

/** Of the occupations and skills that matching goes by in this process. */
export const matchVocabularyVersion: () => string = once("match-vocabulary-version", () =>
  versionOf(matchKnowledge().vocabulary),
);

export const matchStore: () => MatchStore = once("match-store", () =>
  makePrismaMatchStore(database()),
);

export const decisionStore: () => DecisionStore = once("decision-store", () =>
  makePrismaDecisionStore(database()),
);

/** What changed anywhere, for processes that keep offers and people in memory. */
export const changeFeed: () => ChangeFeed = once("change-feed", () =>
  makePrismaChangeFeed(database()),
);

export const weightProfileStore: () => WeightProfileStore = once("weight-profile-store", () =>
  makePrismaWeightProfileStore(database()),
);

/** What matching goes by at this moment, in whatever process. */
export const currentRules: () => CurrentRules = once("current-rules", () =>
  makeCurrentRules(weightProfileStore()),
);

export type MatchingUseCases = {
  readonly rankVacancies: RankVacancies;
  readonly decideMatch: DecideMatch;
  readonly undoDecision: UndoDecision;
  readonly findPeople: FindPeople;
  readonly changeWeights: ChangeWeights;
  readonly readExplanations: ReadExplanations;
};

export const matchingUseCases: () => MatchingUseCases = once("matching-use-cases", () => {
  const shared = {
    vacancies: vacancyStore(),
    openFile: jobSeekerUseCases().openFile,
    decisions: decisionStore(),
    knowledge: matchKnowledge(),
    rules: currentRules(),
    now: () => new Date(),
    today: () => dayOf(new Date()),
  };
  return {
    rankVacancies: makeRankVacancies({ ...shared, ...vacancySearches(), matches: matchStore() }),
    decideMatch: makeDecideMatch({
      ...shared,
      mayBePlaced: makePrismaMayBePlaced(database()),
      vocabularyVersion: matchVocabularyVersion,
      newId: randomUUID,
    }),
    changeWeights: makeChangeWeights({
      ...shared,
      profiles: weightProfileStore(),
      audit: auditTrail(),
    }),
    readExplanations: makeReadExplanations({
      ...shared,
      matches: matchStore(),
      profiles: weightProfileStore(),
      vocabularyVersion: matchVocabularyVersion,
    }),
    undoDecision: makeUndoDecision(shared),
    findPeople: makeFindPeople({ ...shared, jobSeekers: jobSeekerStore(), audit: auditTrail() }),
  };
});
