import type { JobSeeker } from "@/lib/job-seekers/job-seeker";
import type { Vacancy } from "@/lib/vacancies/vacancy";
import type { Neighbourship } from "@/lib/vocabulary/neighbourhood";
import type { MatchCard } from "./match";
import type { MatchKnowledge } from "./match-knowledge";
import { SHARE_OF_UNKNOWN } from "./match-weights";

type OccupationCard = Extract<MatchCard, { requirement: "occupation" }>;

type Path = {
  readonly through: "wish" | "experience";
  readonly words: string;
  readonly years?: number;
  readonly neighbourship: Neighbourship;
  readonly share: number;
};

// A neighbour at least this close can start after a short introduction: "negotiable" on the card.
const NEAR = 0.3;
// Wish without experience is worth a little less than experience in the same occupation.
const WORTH_OF_WISH = 0.9;
const YEARS_UNTIL_FULL_WORTH = 2;

/** The offer's occupation against the occupations the person seeks or has worked in. */
export const rateOccupation = (
  jobSeeker: JobSeeker,
  vacancy: Vacancy,
  knowledge: MatchKnowledge,
): OccupationCard => {
  const targets = targetIds(vacancy, knowledge);
  const words = vacancy.facts.occupations.map(({ label }) => label);
  const shownWords = words.length > 0 ? words : [vacancy.title];
  if (targets.length === 0) return unknownCard(shownWords);

  const [best] = targets
    .flatMap((target) => pathsTo(target, jobSeeker, knowledge))
    .sort((a, b) => b.share - a.share);
  if (!best) return unknownCard(shownWords);

  const { neighbourship, through, years } = best;
  const relation = relationOf(neighbourship);
  return {
    requirement: "occupation",
    verdict: relation === "same" ? "met" : relation === "neighbour" ? "negotiable" : "missing",
    share: best.share,
    evidence: { vacancy: shownWords, jobSeeker: [best.words] },
    through,
    relation,
    ...(years === undefined ? {} : { years }),
    sharedSkills: neighbourship.sharedSkills,
    targetSkillCount: neighbourship.targetSkillCount,
    levelsUp: neighbourship.levelsUp,
  };
};

// Only the same occupation scores a full 1; its neighbours under one KldB code stay below.
const relationOf = ({ score }: Neighbourship): OccupationCard["relation"] => {
  if (score === 1) return "same";
  return score >= NEAR ? "neighbour" : "far";
};

/** Vocabulary ids for the offer: as resolved, else the occupations with its KldB code. */
const targetIds = ({ facts }: Vacancy, { vocabulary }: MatchKnowledge): readonly string[] =>
  facts.occupations.flatMap(({ occupationId, kldb }) =>
    occupationId && vocabulary.findOccupation(occupationId)
      ? [occupationId]
      : vocabulary.occupationsWithKldb(kldb ?? "").map(({ id }) => id),
  );

const pathsTo = (
  target: string,
  { wishes, experience }: JobSeeker,
  { neighbourhood, vocabulary }: MatchKnowledge,
): readonly Path[] => {
  const wished = wishes.flatMap(({ occupationId }): Path[] => {
    const neighbourship = neighbourhood.between(occupationId, target);
    if (!neighbourship) return [];
    const words = vocabulary.findOccupation(occupationId)?.neutral ?? occupationId;
    return [{ through: "wish", words, neighbourship, share: neighbourship.score * WORTH_OF_WISH }];
  });
  const done = experience.flatMap(({ occupationId, years, words }): Path[] => {
    const neighbourship = neighbourhood.between(occupationId, target);
    if (!neighbourship) return [];
    const practice = 0.8 + 0.2 * Math.min(1, years / YEARS_UNTIL_FULL_WORTH);
    return [
      { through: "experience", words, years, neighbourship, share: neighbourship.score * practice },
    ];
  });
  return [...done, ...wished];
};

const unknownCard = (words: readonly string[]): OccupationCard => ({
  requirement: "occupation",
  verdict: "unknown",
  share: SHARE_OF_UNKNOWN,
  evidence: { vacancy: words, jobSeeker: [] },
  through: "none",
  relation: "far",
  sharedSkills: [],
  targetSkillCount: 0,
  levelsUp: 0,
});
