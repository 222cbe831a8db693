import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import { type CefrLevel, cefrLevels } from "@/lib/vocabulary/qualification";
import type { MatchCard, Verdict } from "./match";
import { SHARE_OF_UNKNOWN } from "./match-weights";

type LanguageCard = Extract<MatchCard, { requirement: "language" }>;

/** The hardest language need of the ad against what the person speaks; "really needed" beats "written". */
export const rateLanguage = (jobSeeker: JobSeeker, { facts }: Vacancy): LanguageCard => {
  const cards = facts.languages.flatMap(({ language, needed, written }) => {
    const level = needed ?? written;
    return level ? [rateOne(jobSeeker, language, level)] : [];
  });
  const [hardest] = cards.sort((a, b) => a.share - b.share);
  return hardest ?? unknown({ vacancy: [], jobSeeker: [] });
};

const rateOne = ({ languages }: JobSeeker, language: string, needed: CefrLevel): LanguageCard => {
  const has = languages.find((known) => known.language === language)?.level;
  const vacancy = [`${language} ${needed}`];
  if (!has) return { ...unknown({ vacancy, jobSeeker: [] }), language, needed };
  const gap = cefrLevels.indexOf(needed) - cefrLevels.indexOf(has);
  return {
    requirement: "language",
    verdict: verdictOf(gap),
    share: gap <= 0 ? 1 : gap === 1 ? 0.5 : 0,
    evidence: { vacancy, jobSeeker: [`${language} ${has}`] },
    language,
    needed,
    has,
  };
};

// One level short is what a course beside work can close.
const verdictOf = (gap: number): Verdict =>
  gap <= 0 ? "met" : gap === 1 ? "negotiable" : "missing";

const unknown = (evidence: LanguageCard["evidence"]): LanguageCard => ({
  requirement: "language",
  verdict: "unknown",
  share: SHARE_OF_UNKNOWN,
  evidence,
});
