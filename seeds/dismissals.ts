import { accountIdSchema } from "@/lib/accounts/account";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { DismissReason, MatchDecision } from "@/lib/matching/decisions/match-decision";
import { explainPair } from "@/lib/matching/explain-match";
import type { Match } from "@/lib/matching/match";
import type { MatchKnowledge } from "@/lib/matching/match-knowledge";
import type { WeightProfile } from "@/lib/matching/rules/weight-profile";
import { compactRatings } from "@/lib/matching/stored/compact-ratings";
import { keepEvidence } from "@/lib/matching/stored/kept-evidence";
import { toOfferTraits } from "@/lib/matching/traits/offer-traits";
import { toProfileTraits } from "@/lib/matching/traits/profile-traits";
import { dayOf } from "@/lib/shared/dates";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { daysFrom } from "./days";
import { deterministicId } from "./deterministic-id";
import { accountIdOf } from "./personas";
import { rulesAt } from "./weight-story";

type Parts = {
  readonly now: Date;
  readonly people: readonly JobSeeker[];
  readonly vacancies: readonly Vacancy[];
  readonly knowledge: MatchKnowledge;
  readonly vocabularyVersion: string;
  readonly weights: readonly WeightProfile[];
};

const LOOKED_AT = 24;
const FOR_EACH = 3;
const WEEKS_BACK = 40;

/**
 * What officers put aside in the last months, each with the reason that the explanation itself
 * gives: the way, the times, a limit of health. Offers that fit well are left in the lists.
 */
export const makeDismissals = (parts: Parts): readonly MatchDecision[] =>
  parts.people.flatMap((person, number) => {
    const decisions: MatchDecision[] = [];
    for (let at = 0; at < LOOKED_AT && decisions.length < FOR_EACH; at += 1) {
      const vacancy = parts.vacancies[(number * 37 + at * 61) % parts.vacancies.length];
      const decision = vacancy && dismiss(parts, person, vacancy, number * FOR_EACH + at);
      const isNew = decisions.every(({ vacancyId }) => vacancyId !== vacancy?.id);
      if (decision && isNew) decisions.push(decision);
    }
    return decisions;
  });

const dismiss = (
  { now, knowledge, vocabularyVersion, weights: story }: Parts,
  jobSeeker: JobSeeker,
  vacancy: Vacancy,
  number: number,
): MatchDecision | undefined => {
  const decidedAt = daysFrom(now, -(((number * 5) % WEEKS_BACK) * 7 + 1 + (number % 5)));
  const profile = toProfileTraits(jobSeeker, knowledge.codebook, dayOf(decidedAt));
  const offer = toOfferTraits(vacancy, knowledge.codebook);
  const { version, weights } = rulesAt(story, decidedAt);
  const match = explainPair({ jobSeeker, vacancy, profile, offer, knowledge }, weights);
  const reason = reasonIn(match, number);
  const decidedBy = jobSeeker.officerIds[0];
  if (!reason) return undefined;
  return {
    id: deterministicId("dismissal", `${jobSeeker.id} ${vacancy.id}`),
    jobSeekerId: jobSeeker.id,
    vacancyId: vacancy.id,
    kind: "dismissed",
    reason,
    shown: {
      title: vacancy.title,
      score: match.score,
      obstacles: [...match.obstacles],
      ratings: compactRatings(profile, offer),
      evidence: keepEvidence(match),
      rulesVersion: version,
      vocabularyVersion,
    },
    decidedBy: accountIdSchema.parse(decidedBy ?? accountIdOf("teamLead")),
    decidedAt,
  };
};

const reasonIn = (
  { cards, obstacles, score }: Match,
  number: number,
): DismissReason | undefined => {
  const isMissing = (requirement: string): boolean =>
    cards.some((card) => card.requirement === requirement && card.verdict === "missing");
  if (obstacles.includes("health-limit")) return "health";
  if (isMissing("working-time")) return "times";
  if (isMissing("commute")) return "too-far";
  if (isMissing("pay")) return "pay";
  if (score > 55) return undefined;
  const others = ["occupation", "occupation", "not-wanted", "employer", "evidence-wrong"] as const;
  return others[number % others.length];
};
