import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import { isExcluded } from "@/lib/matching/hard-obstacles";
import type { MatchKnowledge } from "@/lib/matching/match-knowledge";
import { scoreOf } from "@/lib/matching/score-match";
import { toOfferTraits } from "@/lib/matching/traits/offer-traits";
import { toProfileTraits } from "@/lib/matching/traits/profile-traits";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { offerStories, peopleStories, toJobSeeker, toVacancy } from "./expand";
import { judge } from "./judge";
import { rankByWords } from "./rank-by-words";

export type Quality = {
  readonly people: number;
  readonly offers: number;
  readonly ndcgAt10: number;
  /** Offers among the first ten that law, health or child care forbid. */
  readonly violations: number;
};

const DEPTH = 10;

type Rank = (person: JobSeeker, vacancies: readonly Vacancy[]) => readonly number[];

/** How well an order serves the judged people. */
const measure = (rank: Rank, knowledge: MatchKnowledge): Quality => {
  const { vocabulary } = knowledge;
  const vacancies = offerStories.map((story, position) => toVacancy(story, position, vocabulary));
  const results = peopleStories.map((person) => {
    const judged = offerStories.map((offer) => judge(person, offer));
    const ranked = rank(toJobSeeker(person, vocabulary), vacancies).slice(0, DEPTH);
    const grades = ranked.map((position) => judged[position]?.grade ?? 0);
    const best = judged.map(({ grade }) => grade).toSorted((one, other) => other - one);
    return {
      ndcg: gainOf(grades) / gainOf(best.slice(0, DEPTH)),
      violations: ranked.filter((position) => judged[position]?.forbidden === true).length,
    };
  });
  return {
    people: results.length,
    offers: vacancies.length,
    ndcgAt10: results.reduce((sum, { ndcg }) => sum + ndcg, 0) / results.length,
    violations: results.reduce((sum, { violations }) => sum + violations, 0),
  };
};

const gainOf = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, position) => sum + (2 ** grade - 1) / Math.log2(position + 2), 0);

export const qualityOfMatching = (knowledge: MatchKnowledge): Quality =>
  measure((person, vacancies) => {
    const profile = toProfileTraits(person, knowledge.codebook, "2026-06-01");
    const offers = vacancies.map((vacancy) => toOfferTraits(vacancy, knowledge.codebook));
    const scores = offers.map((offer) => scoreOf(profile, offer));
    return [...offers.keys()]
      .filter((position) => {
        const offer = offers[position];
        return offer !== undefined && !isExcluded(profile, offer);
      })
      .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  }, knowledge);

export const qualityOfWords = (knowledge: MatchKnowledge): Quality =>
  measure((person, vacancies) => rankByWords(person, vacancies, knowledge.vocabulary), knowledge);
