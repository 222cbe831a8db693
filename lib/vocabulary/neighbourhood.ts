import { transitions } from "./data/transitions";
import { type Occupation, requirementLevelOf } from "./occupation";
import type { Vocabulary } from "./vocabulary";

/** How close one occupation is to another, with the reasons. */
export type Neighbourship = {
  /** From 0 (nothing in common) to 1 (the same occupation). */
  readonly score: number;
  /** Ids of skills both occupations use, those telling most about the occupation first. */
  readonly sharedSkills: readonly string[];
  /** Number of typical skills of the occupation aimed at. */
  readonly targetSkillCount: number;
  /** Leading KldB digits in common, 0 to 5. */
  readonly sharedDigits: number;
  /** Requirement levels the person would have to climb; 0 or less where none. */
  readonly levelsUp: number;
  /** Present where people really go this way. */
  readonly transition?: true;
};

export type Neighbourhood = {
  /** How well somebody from one occupation fits into another. Not symmetric in the level. */
  readonly between: (fromId: string, toId: string) => Neighbourship | undefined;
  /** Occupations nearest to this one, nearest first, without itself. */
  readonly nearest: (
    fromId: string,
    limit: number,
  ) => readonly { readonly occupation: Occupation; readonly neighbourship: Neighbourship }[];
};

// What common KldB digits are worth. Three digits are the official group ("Lagerwirtschaft, Post,
// Zustellung"); two digits still share a trade, one digit only an economic area.
const worthOfDigits = [0, 0.05, 0.3, 0.6, 0.85, 0.95] as const;

// A specialist can do a helper's job, though it is no lasting aim; the way up needs training.
const worthOfLevelsUp = [1, 0.6, 0.3, 0.15] as const;
const WORTH_OF_A_LEVEL_DOWN = 0.92;

const SKILL_WEIGHT = 0.55;
const TREE_WEIGHT = 0.45;

// A way people really go counts for more than skills on paper: it closes a third of the distance.
const LIFT_OF_TRANSITION = 1 / 3;

/** Similarity of occupations from shared skills (rare ones count more), KldB tree, level and ways taken. */
export const makeNeighbourhood = (
  vocabulary: Vocabulary,
  waysTaken: readonly (readonly [from: string, to: string])[] = transitions,
): Neighbourhood => {
  const skillsOf = makeSkillSets(skillWeights(vocabulary.occupations));
  const taken = new Set(waysTaken.map(([from, to]) => `${from} ${to}`));
  const compare = (from: Occupation, to: Occupation): Neighbourship => {
    const plain = compareOnPaper(from, to, skillsOf);
    if (!taken.has(`${from.id} ${to.id}`)) return plain;
    // However many climb, the way down stays the easier one.
    const most = plain.levelsUp > 0 ? compareOnPaper(to, from, skillsOf).score : 1;
    return lifted(plain, most);
  };
  const nearestOf = new Map<string, ReturnType<Neighbourhood["nearest"]>>();

  const between = (fromId: string, toId: string): Neighbourship | undefined => {
    const [from, to] = [vocabulary.findOccupation(fromId), vocabulary.findOccupation(toId)];
    return from && to ? compare(from, to) : undefined;
  };

  const rank = (fromId: string): ReturnType<Neighbourhood["nearest"]> => {
    const from = vocabulary.findOccupation(fromId);
    if (!from) return [];
    return vocabulary.occupations
      .filter((to) => to.id !== fromId)
      .map((occupation) => ({ occupation, neighbourship: compare(from, occupation) }))
      .sort((a, b) => b.neighbourship.score - a.neighbourship.score || order(a, b))
      .slice(0, KEPT_NEIGHBOURS);
  };

  return {
    between,
    nearest: (fromId, limit) => {
      const known = nearestOf.get(fromId) ?? rank(fromId);
      nearestOf.set(fromId, known);
      return known.slice(0, limit);
    },
  };
};

const KEPT_NEIGHBOURS = 40;

type Ranked = { readonly occupation: Occupation };
const order = (a: Ranked, b: Ranked): number => (a.occupation.id < b.occupation.id ? -1 : 1);

const lifted = (plain: Neighbourship, most: number): Neighbourship => ({
  ...plain,
  score: Math.min(most, plain.score + LIFT_OF_TRANSITION * (1 - plain.score)),
  transition: true,
});

type Weigh = (skillId: string) => number;

/** The skills of an occupation, read once: each is compared with every other. */
type SkillSet = {
  readonly has: (skillId: string) => boolean;
  /** Those telling most first. */
  readonly mostTellingFirst: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly weight: number;
};
type SkillSetOf = (occupation: Occupation) => SkillSet;

const makeSkillSets = (weigh: Weigh): SkillSetOf => {
  const known = new Map<Occupation, SkillSet>();
  return (occupation) => {
    const set = known.get(occupation) ?? skillSetOf(occupation, weigh);
    known.set(occupation, set);
    return set;
  };
};

const skillSetOf = ({ skills }: Occupation, weigh: Weigh): SkillSet => {
  const weights = new Map(skills.map((skill) => [skill, weigh(skill)]));
  return {
    has: (skillId) => weights.has(skillId),
    mostTellingFirst: skills.toSorted((a, b) => weigh(b) - weigh(a)),
    weights,
    weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
  };
};

const compareOnPaper = (from: Occupation, to: Occupation, skillsOf: SkillSetOf): Neighbourship => {
  const [known, wanted] = [skillsOf(from), skillsOf(to)];
  const sharedSkills = wanted.mostTellingFirst.filter(known.has);
  const sharedDigits = commonPrefix(from.kldb, to.kldb);
  const levelsUp = levelOf(to) - levelOf(from);
  const closeness =
    from.id === to.id
      ? 1
      : SKILL_WEIGHT * overlap(known, wanted) + TREE_WEIGHT * (worthOfDigits[sharedDigits] ?? 0);
  return {
    score: Math.min(1, closeness * worthOfLevel(levelsUp)),
    sharedSkills,
    targetSkillCount: to.skills.length,
    sharedDigits,
    levelsUp,
  };
};

/** Weighted Jaccard index of the two skill sets: symmetric, 0 to 1. */
const overlap = (one: SkillSet, other: SkillSet): number => {
  let shared = 0;
  for (const [skill, weight] of one.weights) if (other.has(skill)) shared += weight;
  const all = one.weight + other.weight - shared;
  return all === 0 ? 0 : shared / all;
};

/** Inverse document frequency: "Zuverlässigkeit" says little, "MAG-Schweißen" much. */
const skillWeights = (occupations: readonly Occupation[]): Weigh => {
  const counts = new Map<string, number>();
  for (const skill of occupations.flatMap(({ skills }) => skills)) {
    counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return (skill) => Math.log(1 + occupations.length / (counts.get(skill) ?? 1));
};

const commonPrefix = (a: string, b: string): number => {
  let digits = 0;
  while (digits < 5 && a.charAt(digits) === b.charAt(digits)) digits += 1;
  return digits;
};

const levelOf = ({ kldb }: Occupation): number => requirementLevelOf(kldb) ?? 2;

const worthOfLevel = (levelsUp: number): number =>
  levelsUp > 0
    ? (worthOfLevelsUp[Math.min(levelsUp, worthOfLevelsUp.length - 1)] ?? 0)
    : WORTH_OF_A_LEVEL_DOWN ** -levelsUp;
