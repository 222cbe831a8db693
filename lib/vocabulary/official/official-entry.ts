/** What an official concept is: an occupation or a skill of ESCO, or a group of ISCO-08. */
export const officialConcepts = ["occupation", "skill", "isco-group"] as const;
export type OfficialConcept = (typeof officialConcepts)[number];

/** A name of an ESCO occupation or skill or of an ISCO-08 group in one language. */
export type OfficialLabel = {
  readonly uri: string;
  readonly concept: OfficialConcept;
  /** ISO 639-1. */
  readonly lang: string;
  readonly label: string;
  readonly isPreferred: boolean;
  /** ISCO-08, four digits; occupations only. */
  readonly isco?: string;
};

/** That an occupation of ESCO takes a skill. */
export type SkillRelation = {
  readonly occupationUri: string;
  readonly skillUri: string;
  readonly isEssential: boolean;
};

/** A node of KldB 2010 with its official name; the number of digits is its level. */
export type KldbNode = { readonly code: string; readonly label: string };

/** A title of the register of occupations of the Bundesagentur. */
export type DkzTitle = {
  /** Such as "B 11193-100". */
  readonly dkz: string;
  /** KldB 2010, five digits. */
  readonly kldb: string;
  readonly label: string;
};

/** How close an ESCO concept is to a title of the register. */
export const matchRelations = ["exact", "close", "narrow", "broad"] as const;
export type MatchRelation = (typeof matchRelations)[number];

export type DkzMapping = {
  readonly dkz: string;
  readonly escoUri: string;
  readonly relation: MatchRelation;
};

/** Entries by what they are. */
export type OfficialEntries = {
  readonly labels: OfficialLabel;
  readonly relations: SkillRelation;
  readonly kldb: KldbNode;
  readonly dkz: DkzTitle;
  readonly mapping: DkzMapping;
};
export type EntryKind = keyof OfficialEntries;
