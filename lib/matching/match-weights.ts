/** The requirements a match is explained by, in the order in which they are shown. */
export const requirements = [
  "occupation",
  "level",
  "skills",
  "licence",
  "qualification",
  "experience",
  "language",
  "working-time",
  "shift-transport",
  "commute",
  "demands",
  "contract",
  "temporary-agency",
  "pay",
  "start",
] as const;
export type Requirement = (typeof requirements)[number];

export type MatchWeights = Readonly<Record<Requirement, number>>;

/** Version of rules and weights; a stored match names the one it was made with. */
export const RULES_VERSION = "2026-11-25";

/**
 * Points each requirement can bring, 100 together, each with its reason:
 * - occupation: a wrong occupation is the complaint officers voice most.
 * - level: proposals above or below what somebody can do cost trust on both sides.
 * - skills, licence: what an employer asks first on the phone.
 * - qualification, experience: asked by the ad, but often open to talk.
 * - language: decides whether somebody can begin.
 * - working-time: child care and part-time decide for every fifth household.
 * - shift-transport: the first bus decides where there is no car.
 * - commute: most eHb own no car; beyond reach nothing else counts.
 * - demands: forbidden ones exclude anyhow; the rest only orders.
 * - contract, temporary-agency, pay, start: wishes; they order what fits, they never hide it.
 */
export const matchWeights: MatchWeights = {
  occupation: 26,
  level: 6,
  skills: 10,
  licence: 8,
  qualification: 5,
  experience: 5,
  language: 8,
  "working-time": 9,
  "shift-transport": 2,
  commute: 12,
  demands: 3,
  contract: 2,
  "temporary-agency": 1,
  pay: 2,
  start: 1,
};

/** Unknown is neither met nor missing: it brings half, so that silence neither wins nor excludes. */
export const SHARE_OF_UNKNOWN = 0.5;

/** From here a match counts as a fit, where nothing excludes it. */
export const FIT_SCORE = 60;
