import type { Neighbourship } from "@/lib/vocabulary/neighbourhood";
import type { Reading } from "../match";
import { NEAR, yearsFor } from "../rating/rate-occupation";
import { worthOfPractice, worthOfWish } from "../traits/practice";
import type { Pair } from "./pair";

type Path = {
  readonly through: "wish" | "experience";
  readonly words: string;
  readonly years?: number;
  readonly neighbourship: Neighbourship;
  readonly worth: number;
};

/** Which way leads best from the person to the offer's occupation, and what both have in common. */
export const readOccupation = (pair: Pair): Reading<"occupation"> => {
  const [best] = pathsOf(pair).sort((one, other) => other.worth - one.worth);
  const vacancy = offeredWords(pair);
  if (!best) return { facts: noWay, evidence: { vacancy, jobSeeker: [] } };
  const { neighbourship, through, years, words } = best;
  return {
    facts: {
      through,
      relation: relationOf(neighbourship),
      ...(years === undefined ? {} : { years }),
      sharedSkills: neighbourship.sharedSkills,
      targetSkillCount: neighbourship.targetSkillCount,
      levelsUp: neighbourship.levelsUp,
    },
    evidence: { vacancy, jobSeeker: [words] },
  };
};

const noWay = {
  through: "none",
  relation: "far",
  sharedSkills: [],
  targetSkillCount: 0,
  levelsUp: 0,
} as const;

// Only the same occupation scores a full 1; its neighbours under one KldB code stay below.
const relationOf = ({ score }: Neighbourship): "same" | "neighbour" | "far" => {
  if (score === 1) return "same";
  return score >= NEAR ? "neighbour" : "far";
};

const offeredWords = ({ vacancy: { title, facts } }: Pair): readonly string[] => {
  const labels = facts.occupations.map(({ label }) => label);
  return labels.length > 0 ? labels : [title];
};

const pathsOf = (pair: Pair): Path[] => {
  const { jobSeeker, knowledge, offer } = pair;
  const targets = Array.from(offer.occupations).flatMap(
    (index) => knowledge.codebook.occupationId(index) ?? [],
  );
  const done = jobSeeker.experience.map(({ occupationId, years, words }) => ({
    occupationId,
    through: "experience" as const,
    words,
    years,
    factor: worthOfPractice(years),
  }));
  const wished = jobSeeker.wishes.map(({ occupationId }) => ({
    occupationId,
    through: "wish" as const,
    words: knowledge.vocabulary.findOccupation(occupationId)?.neutral ?? occupationId,
    factor: worthOfWish,
  }));
  return [...done, ...wished].flatMap(({ occupationId, factor, ...source }) =>
    targets.flatMap((target): Path[] => {
      const neighbourship = knowledge.neighbourhood.between(occupationId, target);
      return neighbourship
        ? [{ ...source, neighbourship, worth: neighbourship.score * factor }]
        : [];
    }),
  );
};

export const readLevel = ({ offer, profile }: Pair): Reading<"level"> => ({
  facts: {
    ...(offer.level > 0 ? { needed: offer.level } : {}),
    ...(profile.level > 0 ? { has: profile.level } : {}),
  },
  evidence: { vacancy: [], jobSeeker: [] },
});

export const readExperience = ({ jobSeeker, profile, offer }: Pair): Reading<"experience"> => ({
  facts: { years: Math.round(yearsFor(profile, offer) * 10) / 10 },
  evidence: { vacancy: [], jobSeeker: jobSeeker.experience.map(({ words }) => words) },
});
