export const skillKinds = ["skill", "licence", "certificate"] as const;
export type SkillKind = (typeof skillKinds)[number];

/** A skill, a licence (public permission, e.g. driving) or a certificate (proof of a course or exam). */
export type Skill = {
  /** Kebab-case ASCII, German words; never changes once shipped. */
  readonly id: string;
  readonly kind: SkillKind;
  /** German label as shown on screen. */
  readonly label: string;
  /** Other words for the same thing, as ads and people write it. */
  readonly synonyms: readonly string[];
};
