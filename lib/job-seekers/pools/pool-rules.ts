import { z } from "zod";
import { type JobSeeker, pools, profilePositions } from "../job-seeker";
import { type TargetGroup, targetGroups } from "../target-groups";

/** Who belongs to a pool without anybody putting them there: all conditions that are named hold. */
export const poolRuleSchema = z.object({
  pool: z.enum(pools),
  /** One of these profile positions. */
  profilePositions: z.array(z.enum(profilePositions)).min(1).optional(),
  /** All of these target groups. */
  targetGroups: z.array(z.enum(targetGroups)).optional(),
  /** None of these. */
  notInTargetGroups: z.array(z.enum(targetGroups)).optional(),
});
export type PoolRule = z.infer<typeof poolRuleSchema>;

/** What an operator who says nothing goes by. Who finished a training is known by hand only. */
export const usualPoolRules: readonly PoolRule[] = [
  { pool: "near-market", profilePositions: ["market", "activation"] },
  { pool: "50plus", targetGroups: ["over-50"] },
  {
    pool: "citizens-work",
    profilePositions: ["market", "activation", "promotion"],
    targetGroups: ["long-term"],
  },
];

export type Pool = (typeof pools)[number];

/** A pool somebody is in, put there by hand or found by a rule. */
export type PoolMembership = { readonly pool: Pool; readonly how: "by-hand" | "by-rule" };

/** The same of a pool that officers of a site made. */
export type OwnPoolMembership = Pick<PoolMembership, "how"> & {
  readonly id: string;
  readonly name: string;
};

/** By hand goes before a rule; a rule only finds people, it opens no file to anybody. */
export const poolsOf = (
  person: JobSeeker,
  groups: readonly TargetGroup[],
  rules: readonly PoolRule[],
): readonly PoolMembership[] =>
  pools.flatMap((pool): readonly PoolMembership[] => {
    if (person.pools.includes(pool)) return [{ pool, how: "by-hand" }];
    const isFound = rules.some((rule) => rule.pool === pool && holds(rule, person, groups));
    return isFound ? [{ pool, how: "by-rule" }] : [];
  });

const holds = (rule: PoolRule, person: JobSeeker, groups: readonly TargetGroup[]): boolean => {
  const {
    profilePositions: positions,
    targetGroups: all = [],
    notInTargetGroups: none = [],
  } = rule;
  const position = person.profilePosition;
  return (
    (positions === undefined || (position !== undefined && positions.includes(position))) &&
    all.every((group) => groups.includes(group)) &&
    !none.some((group) => groups.includes(group))
  );
};
