import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { MatchCard } from "./match";
import { SHARE_OF_UNKNOWN } from "./match-weights";

/** What the work asks of the body against what the person should avoid. */
export const rateDemands = (
  { demandsToAvoid }: JobSeeker,
  { facts }: Vacancy,
): Extract<MatchCard, { requirement: "demands" }> => {
  const avoided = facts.demands.filter((demand) => demandsToAvoid.includes(demand));
  const evidence = { vacancy: facts.demands, jobSeeker: demandsToAvoid };
  if (avoided.length > 0) {
    return { requirement: "demands", verdict: "missing", share: 0, evidence, avoided };
  }
  const isKnown = facts.demands.length > 0 || demandsToAvoid.length === 0;
  return {
    requirement: "demands",
    verdict: isKnown ? "met" : "unknown",
    share: isKnown ? 1 : SHARE_OF_UNKNOWN,
    evidence,
    avoided,
  };
};
