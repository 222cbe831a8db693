import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import type { MatchCard, Verdict } from "./match";
import type { MatchKnowledge } from "./match-knowledge";
import { SHARE_OF_UNKNOWN } from "./match-weights";

type Split = {
  readonly verdict: Verdict;
  readonly share: number;
  readonly evidence: { readonly vacancy: readonly string[]; readonly jobSeeker: readonly string[] };
  readonly matched: readonly string[];
  readonly missing: readonly string[];
};

// A skill learnt in a past occupation counts like one that was asked for and named.
const skillsOf = ({ skills, experience }: JobSeeker, vocabulary: Vocabulary): ReadonlySet<string> =>
  new Set([
    ...skills,
    ...experience.flatMap(({ occupationId }) =>
      (vocabulary.findOccupation(occupationId)?.skills ?? []).filter(
        (skill) => vocabulary.findSkill(skill)?.kind === "skill",
      ),
    ),
  ]);

/** Skills the ad asks for; welcome ones are shown but never missing. */
export const rateSkills = (
  jobSeeker: JobSeeker,
  { facts }: Vacancy,
  { vocabulary }: MatchKnowledge,
): Extract<MatchCard, { requirement: "skills" }> => {
  const isSkill = (id: string): boolean => vocabulary.findSkill(id)?.kind === "skill";
  const known = skillsOf(jobSeeker, vocabulary);
  const required = facts.requiredSkills.filter(isSkill);
  const welcome = facts.welcomeSkills.filter(isSkill);
  return { requirement: "skills", ...split(required, welcome, known, vocabulary) };
};

/** Licences and certificates the ad asks for: nothing but the proof itself meets them. */
export const rateLicence = (
  { skills }: JobSeeker,
  { facts }: Vacancy,
  { vocabulary }: MatchKnowledge,
): Extract<MatchCard, { requirement: "licence" }> => {
  const isProof = (id: string): boolean => (vocabulary.findSkill(id)?.kind ?? "skill") !== "skill";
  const required = facts.requiredSkills.filter(isProof);
  const welcome = facts.welcomeSkills.filter(isProof);
  return { requirement: "licence", ...split(required, welcome, new Set(skills), vocabulary) };
};

const split = (
  required: readonly string[],
  welcome: readonly string[],
  known: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Split => {
  const label = (id: string): string => vocabulary.findSkill(id)?.label ?? id;
  const matched = [...required, ...welcome].filter((id) => known.has(id));
  const missing = required.filter((id) => !known.has(id));
  const share = required.length > 0 ? 1 - missing.length / required.length : undefined;
  return {
    verdict: verdictOf(required.length, welcome, missing.length, matched.length),
    share: share ?? (matched.length > 0 ? 1 : SHARE_OF_UNKNOWN),
    evidence: {
      vacancy: [...required, ...welcome].map(label),
      jobSeeker: matched.map(label),
    },
    matched,
    missing,
  };
};

const verdictOf = (
  requiredCount: number,
  welcome: readonly string[],
  missingCount: number,
  matchedCount: number,
): Verdict => {
  if (requiredCount === 0 && matchedCount === 0)
    return welcome.length > 0 ? "negotiable" : "unknown";
  if (missingCount === 0) return "met";
  return missingCount < requiredCount ? "negotiable" : "missing";
};
