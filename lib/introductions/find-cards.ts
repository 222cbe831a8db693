import type { JobSeeker, JobSeekerId } from "@/lib/job-seekers/job-seeker";
import { explainPair } from "@/lib/matching/explain-match";
import { isExcluded } from "@/lib/matching/hard-obstacles";
import type { MatchKnowledge } from "@/lib/matching/match-knowledge";
import { FIT_SCORE } from "@/lib/matching/match-weights";
import type { CurrentRules } from "@/lib/matching/rules/match-rules";
import { scoreOf } from "@/lib/matching/score-match";
import { toOfferTraits } from "@/lib/matching/traits/offer-traits";
import { type ProfileTraits, toProfileTraits } from "@/lib/matching/traits/profile-traits";
import type { Vacancy, VacancyId } from "@/lib/vacancies/vacancy";
import { type AnonymousCard, byWhatTheyShow, type CardNumber, toCardLines } from "./anonymous-card";
import type { WillingPeople } from "./willing-people";

/** Fewer could be told apart by whoever knows the region; then nothing is shown. */
export const FEWEST_SHOWN = 3;
const MOST_SHOWN = 10;
const AT_A_TIME = 1_000;

/** A card with whom it stands for, which never leaves the portal. */
export type FoundCard = { readonly card: AnonymousCard; readonly jobSeekerId: JobSeekerId };

export type NumberOf = (vacancyId: VacancyId, jobSeekerId: JobSeekerId) => CardNumber;

type Dependencies = {
  readonly willing: WillingPeople;
  readonly knowledge: MatchKnowledge;
  readonly rules: CurrentRules;
  readonly numberOf: NumberOf;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type FindCards = (vacancy: Vacancy) => Promise<readonly FoundCard[]>;

/**
 * The people who agreed and whom an offer fits, by the very score by which officers see them, without
 * anybody a hard obstacle excludes. Nobody where too few are left to hide among.
 */
export const makeFindCards =
  ({ willing, knowledge, rules, numberOf, today }: Dependencies): FindCards =>
  async (vacancy) => {
    const { weights } = await rules();
    const offer = toOfferTraits(vacancy, knowledge.codebook);
    const fitting: Fitting[] = [];
    for await (const jobSeeker of everybody(willing)) {
      const profile = toProfileTraits(jobSeeker, knowledge.codebook, today());
      const score = scoreOf(profile, offer, weights);
      if (score < FIT_SCORE || isExcluded(profile, offer)) continue;
      fitting.push({ jobSeeker, profile, score });
    }
    if (fitting.length < FEWEST_SHOWN) return [];
    return fitting
      .toSorted(byScore)
      .slice(0, MOST_SHOWN)
      .map(({ jobSeeker, profile }) => {
        const match = explainPair({ jobSeeker, vacancy, profile, offer, knowledge }, weights);
        const number = numberOf(vacancy.id, jobSeeker.id);
        return { jobSeekerId: jobSeeker.id, card: { number, lines: toCardLines(match) } };
      })
      .toSorted((one, other) => byWhatTheyShow(one.card, other.card));
  };

type Fitting = {
  readonly jobSeeker: JobSeeker;
  readonly profile: ProfileTraits;
  readonly score: number;
};

const byScore = (one: Fitting, other: Fitting): number =>
  other.score - one.score || (one.jobSeeker.id < other.jobSeeker.id ? -1 : 1);

async function* everybody(willing: WillingPeople): AsyncGenerator<JobSeeker> {
  for (let after: JobSeekerId | undefined; ;) {
    const batch = await willing.after(after, AT_A_TIME);
    if (batch.length === 0) return;
    yield* batch;
    after = batch.at(-1)?.id;
  }
}
