import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { MatchKnowledge } from "../match-knowledge";
import type { OfferTraits } from "../traits/offer-traits";
import type { ProfileTraits } from "../traits/profile-traits";

/** An offer and a person, as texts and as the numbers the rules read. */
export type Pair = {
  readonly jobSeeker: JobSeeker;
  readonly vacancy: Pick<Vacancy, "title" | "offerType" | "facts">;
  readonly profile: ProfileTraits;
  readonly offer: OfferTraits;
  readonly knowledge: MatchKnowledge;
};
