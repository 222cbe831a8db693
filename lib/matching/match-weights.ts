/** The requirements a match is explained by. */
export const requirements = [
  "occupation",
  "skills",
  "licence",
  "commute",
  "working-time",
  "language",
  "demands",
] as const;
export type Requirement = (typeof requirements)[number];

/**
 * Points each requirement can bring, 100 together. Occupation first: a wrong occupation is the
 * complaint officers voice most. The way to work comes next, since most eHb own no car.
 */
export const matchWeights: Readonly<Record<Requirement, number>> = {
  occupation: 34,
  skills: 14,
  licence: 10,
  commute: 18,
  "working-time": 12,
  language: 8,
  demands: 4,
};

/** Unknown is neither met nor missing: it brings half, so that silence neither wins nor excludes. */
export const SHARE_OF_UNKNOWN = 0.5;
