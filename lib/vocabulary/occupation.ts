/** Requirement level of KldB 2010, its fifth digit: 1 Helfer, 2 Fachkraft, 3 Spezialist, 4 Experte. */
export type RequirementLevel = 1 | 2 | 3 | 4;

/** One occupation of the built-in vocabulary. */
export type Occupation = {
  /** Kebab-case ASCII, made from the neutral or male title; never changes once shipped. */
  readonly id: string;
  /** KldB 2010, five digits; the fifth is the requirement level. */
  readonly kldb: string;
  /** ISCO-08, four digits. */
  readonly isco: string;
  readonly female: string;
  readonly male: string;
  readonly neutral: string;
  /** Everyday words people type or employers write, without gender endings repeated needlessly. */
  readonly synonyms: readonly string[];
  readonly shortForms: readonly string[];
  /** Ids of skills, most typical first. */
  readonly skills: readonly string[];
  /** A recognised training occupation (anerkannter Ausbildungsberuf, BBiG/HwO or state-regulated school). */
  readonly isTraining?: true;
};

const levels: Readonly<Record<string, RequirementLevel>> = { "1": 1, "2": 2, "3": 3, "4": 4 };

/** The level in the fifth digit of a KldB code, `undefined` where the code is shorter or military. */
export const requirementLevelOf = (kldb: string): RequirementLevel | undefined =>
  levels[kldb.charAt(4)];
