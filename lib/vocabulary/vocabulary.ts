import type { Occupation } from "./occupation";
import type { OccupationGroup } from "./occupation-group";
import type { Skill } from "./skill";

/** Everything the portal knows about occupations, their groups and skills. */
export type Vocabulary = {
  readonly occupations: readonly Occupation[];
  readonly skills: readonly Skill[];
  readonly groups: readonly OccupationGroup[];
  readonly findOccupation: (id: string) => Occupation | undefined;
  /** All occupations with this five-digit KldB code. */
  readonly occupationsWithKldb: (kldb: string) => readonly Occupation[];
  readonly findSkill: (id: string) => Skill | undefined;
  readonly findGroup: (code: string) => OccupationGroup | undefined;
  /** What an imported set calls an occupation or skill in another language. */
  readonly officialName: FindOfficialName;
};

/** Finds by id or by German name; the language is an ISO 639-1 code. */
export type FindOfficialName = (
  kind: "occupation" | "skill",
  named: string,
  language: string,
) => string | undefined;

type Tables = Pick<Vocabulary, "occupations" | "skills" | "groups">;

export const makeVocabulary = ({ occupations, skills, groups }: Tables): Vocabulary => {
  const occupationById = new Map(occupations.map((occupation) => [occupation.id, occupation]));
  const byKldb = new Map<string, Occupation[]>();
  for (const occupation of occupations) {
    byKldb.set(occupation.kldb, [...(byKldb.get(occupation.kldb) ?? []), occupation]);
  }
  const skillById = new Map(skills.map((skill) => [skill.id, skill]));
  const groupByCode = new Map(groups.map((group) => [group.code, group]));
  return {
    occupations,
    skills,
    groups,
    findOccupation: (id) => occupationById.get(id),
    occupationsWithKldb: (kldb) => byKldb.get(kldb) ?? [],
    findSkill: (id) => skillById.get(id),
    findGroup: (code) => groupByCode.get(code),
    officialName: () => undefined,
  };
};
