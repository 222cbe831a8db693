import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { MatchKnowledge } from "@/lib/matching/match-knowledge";
import { builtInRules } from "@/lib/matching/rules/match-rules";
import { someKnowledge } from "@/lib/matching/testing/some-knowledge";
import { cardNumberSchema } from "../anonymous-card";
import { type FindCards, makeFindCards, type NumberOf } from "../find-cards";
import type { WillingPeople } from "../willing-people";

/** Numbers to recognise people by in tests. */
export const plainNumberOf: NumberOf = (_vacancyId, jobSeekerId) =>
  cardNumberSchema.parse(jobSeekerId.slice(0, 8).toUpperCase());

const makeInMemoryWillingPeople = (people: readonly JobSeeker[]): WillingPeople => ({
  after: async (after, limit) =>
    people
      .filter(({ id }) => after === undefined || id > after)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, limit),
});

/** Finds cards among people who all agreed. */
export const findCardsAmong = (
  people: readonly JobSeeker[],
  knowledge: MatchKnowledge = someKnowledge(),
): FindCards =>
  makeFindCards({
    willing: makeInMemoryWillingPeople(people),
    knowledge,
    rules: async () => builtInRules,
    numberOf: plainNumberOf,
    today: () => "2026-06-01",
  });
