import type { Actor } from "@/lib/accounts/account";
import { mayEver } from "@/lib/accounts/rights";
import type { AuditTrail } from "@/lib/audit/audit-trail";
import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { JobSeekerStore } from "@/lib/job-seekers/job-seeker-store";
import { fullNameOf } from "@/lib/job-seekers/name-order";
import { ok, refused, type Result } from "@/lib/shared/result";
import { isPublished, type Vacancy, type VacancyId } from "@/lib/vacancies/vacancy";
import type { VacancyStore } from "@/lib/vacancies/vacancy-store";
import type { Pair } from "./cards/pair";
import { explainPair } from "./explain-match";
import { isExcluded } from "./hard-obstacles";
import type { Match } from "./match";
import type { MatchKnowledge } from "./match-knowledge";
import type { MatchWeights } from "./match-weights";
import type { CurrentRules } from "./rules/match-rules";
import { scoreOf } from "./score-match";
import { type SmallestChange, smallestChange } from "./smallest-change";
import { toOfferTraits } from "./traits/offer-traits";
import { toProfileTraits } from "./traits/profile-traits";

export type RankedPerson = {
  readonly jobSeeker: JobSeeker;
  readonly name: string;
  readonly match: Match;
  readonly change?: SmallestChange | undefined;
};

export type RankedPeople = {
  readonly vacancy: Vacancy;
  /** Best first, those with a hard obstacle only where they were asked for. */
  readonly people: readonly RankedPerson[];
  readonly comparedCount: number;
  readonly excludedCount: number;
};

export type FindPeopleRefusal =
  { readonly code: "not-allowed" } | { readonly code: "vacancy-unknown" };

type Dependencies = {
  readonly vacancies: Pick<VacancyStore, "find">;
  readonly jobSeekers: Pick<JobSeekerStore, "after" | "findIdentity">;
  readonly audit: AuditTrail;
  readonly knowledge: MatchKnowledge;
  readonly rules: CurrentRules;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
};

export type FindPeople = (
  actor: Actor,
  id: VacancyId,
  withExcluded: boolean,
) => Promise<Result<RankedPeople, FindPeopleRefusal>>;

const MOST_SHOWN = 20;
const MOST_COMPARED = 5_000;

/**
 * Whom of the people the actor may read an offer fits, by the same function and with the same cards
 * as offers for a person. The comparison is recorded, and the reading of everybody who is shown.
 */
export const makeFindPeople =
  ({ vacancies, jobSeekers, audit, knowledge, rules, today }: Dependencies): FindPeople =>
  async (actor, id, withExcluded) => {
    const action = "matches.rank-people";
    if (!mayEver(actor, action)) return refused({ code: "not-allowed" });
    const vacancy = await vacancies.find(id);
    if (!vacancy || !isPublished(vacancy)) return refused({ code: "vacancy-unknown" });

    // The store shows each role its own: cases, files opened with a reason, target group, site.
    const visible = await jobSeekers.after(actor, undefined, MOST_COMPARED);
    await audit.record({
      actorId: actor.id,
      action,
      subject: { kind: "vacancy", id },
      facts: { people: visible.length },
    });
    const { weights } = await rules();
    const offer = toOfferTraits(vacancy, knowledge.codebook);
    const rated = visible.map((jobSeeker): Rated => {
      const profile = toProfileTraits(jobSeeker, knowledge.codebook, today());
      return {
        pair: { jobSeeker, profile, vacancy, offer, knowledge },
        score: scoreOf(profile, offer, weights),
        weights,
        isExcluded: isExcluded(profile, offer),
      };
    });
    const shown = rated
      .filter((one) => withExcluded || !one.isExcluded)
      .toSorted(byScore)
      .slice(0, MOST_SHOWN);
    const people = await Promise.all(shown.map((one) => explain(one, actor, jobSeekers)));
    for (const { jobSeeker } of people) {
      const subject = { kind: "job-seeker", id: jobSeeker.id } as const;
      await audit.record({ actorId: actor.id, action, subject, facts: { vacancy: id } });
    }
    return ok({
      vacancy,
      people,
      comparedCount: rated.length,
      excludedCount: rated.filter((one) => one.isExcluded).length,
    });
  };

type Rated = {
  readonly pair: Pair;
  readonly weights: MatchWeights;
  readonly score: number;
  readonly isExcluded: boolean;
};

const explain = async (
  { pair, weights }: Rated,
  actor: Actor,
  { findIdentity }: Dependencies["jobSeekers"],
): Promise<RankedPerson> => {
  const { jobSeeker, profile, offer, knowledge } = pair;
  const identity = await findIdentity(actor, jobSeeker.id);
  return {
    jobSeeker,
    name: identity ? fullNameOf(identity) : jobSeeker.reference,
    match: explainPair(pair, weights),
    change: smallestChange(profile, offer, knowledge.codebook, weights),
  };
};

// Equal scores keep one order for ever, and not that of names.
const byScore = (one: Rated, other: Rated): number =>
  Number(one.isExcluded) - Number(other.isExcluded) ||
  other.score - one.score ||
  (one.pair.jobSeeker.id < other.pair.jobSeeker.id ? -1 : 1);
