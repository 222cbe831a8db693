import type { WeightProfile } from "./weight-profile";

/** What an explanation was made by: which requirements, in which order, and what each could bring. */
export type RecordedRules = {
  readonly version: string;
  readonly requirements: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
};

/**
 * Every version of the portal's own rules that ever counted, so that what was stored under one can
 * be read for ever. An entry is never changed; whoever changes rules or weights adds a new one.
 */
export const portalRules: readonly RecordedRules[] = [
  {
    version: "2026-11-25",
    requirements: [
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
    ],
    weights: {
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
    },
  },
];

/** A version is that of the portal's rules, and behind a plus the number of the operator's weights. */
export const rulesVersionOf = (portalVersion: string, profile?: number): string =>
  profile === undefined ? portalVersion : `${portalVersion}+${profile}`;

/** The rules of a version; undefined where nobody knows it any more. */
export const findRules = (
  version: string,
  profiles: readonly WeightProfile[],
  known: readonly RecordedRules[] = portalRules,
): RecordedRules | undefined => {
  const [portalVersion, number] = version.split("+");
  const own = known.find((rules) => rules.version === portalVersion);
  if (!own || number === undefined) return own;
  const profile = profiles.find((each) => String(each.number) === number);
  return profile && { ...own, version, weights: profile.weights };
};
