/** School and vocational qualifications, in ascending order of the ladder each belongs to. */
export const schoolQualifications = [
  "none",
  "special-school",
  "lower-secondary",
  "intermediate-secondary",
  "advanced-technical",
  "abitur",
] as const;
export type SchoolQualification = (typeof schoolQualifications)[number];

export const vocationalQualifications = [
  "none",
  "partial-qualification",
  "apprenticeship",
  "master-craftsperson",
  "bachelor",
  "master",
] as const;
export type VocationalQualification = (typeof vocationalQualifications)[number];

/** Common European Framework of Reference for Languages, weakest first. */
export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type CefrLevel = (typeof cefrLevels)[number];
