import type { Neighbourhood } from "@/lib/vocabulary/neighbourhood";
import type { Occupation } from "@/lib/vocabulary/occupation";
import type { Vocabulary } from "@/lib/vocabulary/vocabulary";

export type OccupationsAround = {
  /** Ids of occupations from which people change into this one most easily, nearest first. */
  readonly near: (occupationId: string) => readonly string[];
  /** Ids of occupations that live by this licence or certificate; none for other skills. */
  readonly byLicence: (skillId: string) => readonly string[];
  /** Ids of occupations that are about this skill more than about any other. */
  readonly byFirstSkill: (skillId: string) => readonly string[];
  /** Ids of the skills an ad of this occupation means without saying so. */
  readonly typicalSkills: (occupation: Occupation) => readonly string[];
};

const MOST_NEAR = 8;
/** "verkaeufer" and "kassierer" reach 0.44, "koch" and "kuechenhelfer" 0.31. */
const LEAST_SCORE = 0.35;
/** A licence makes an occupation if it stands among its first skills. */
const FIRST_SKILLS = 3;
const TYPICAL_SKILLS = 6;

export const makeOccupationsAround = (
  vocabulary: Vocabulary,
  neighbourhood: Neighbourhood,
): OccupationsAround => {
  const known = new Map<string, readonly string[]>();
  const licences = occupationsBySkill(vocabulary, FIRST_SKILLS, isProof(vocabulary));
  const firstSkills = occupationsBySkill(vocabulary, 1, () => true);
  return {
    near: (occupationId) => {
      const near = known.get(occupationId) ?? nearestTo(occupationId, vocabulary, neighbourhood);
      known.set(occupationId, near);
      return near;
    },
    byLicence: (skillId) => licences.get(skillId) ?? [],
    byFirstSkill: (skillId) => firstSkills.get(skillId) ?? [],
    typicalSkills: ({ skills }) => skills.slice(0, TYPICAL_SKILLS),
  };
};

const nearestTo = (
  toId: string,
  { occupations }: Vocabulary,
  { between }: Neighbourhood,
): readonly string[] =>
  occupations
    .filter(({ id }) => id !== toId)
    .map(({ id }) => ({ id, score: between(id, toId)?.score ?? 0 }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);

const isProof =
  ({ findSkill }: Vocabulary) =>
  (skillId: string): boolean =>
    (findSkill(skillId)?.kind ?? "skill") !== "skill";

const occupationsBySkill = (
  { occupations }: Vocabulary,
  first: number,
  counts: (skillId: string) => boolean,
): ReadonlyMap<string, readonly string[]> => {
  const pairs = occupations.flatMap(({ id, skills }) =>
    skills
      .slice(0, first)
      .filter(counts)
      .map((skillId) => ({ id, skillId })),
  );
  const bySkill = new Map<string, readonly string[]>();
  for (const { id, skillId } of pairs) {
    bySkill.set(skillId, [...(bySkill.get(skillId) ?? []), id]);
  }
  return bySkill;
};
