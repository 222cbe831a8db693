import { z } from "zod";
import { foldScript } from "@/lib/vocabulary/resolving/text/script-folding";
import { type JobSeeker, pools } from "../job-seeker";
import type { OwnPoolMembership, PoolMembership } from "../pools/pool-rules";
import { type TargetGroup, targetGroups } from "../target-groups";

/** How much of a profile is known: how many of the questions that matter for offers are open. */
export const completenessLevels = ["full", "partial", "sparse"] as const;
export type Completeness = (typeof completenessLevels)[number];

const FULL_AT_MOST = 2;
const SPARSE_FROM = 8;

export const completenessOf = (openQuestions: number): Completeness => {
  if (openQuestions <= FULL_AT_MOST) return "full";
  return openQuestions >= SPARSE_FROM ? "sparse" : "partial";
};

/** A person in a list, with everything the list filters by. */
export type ListedPerson = {
  readonly jobSeeker: JobSeeker;
  readonly name: string;
  readonly targetGroups: readonly TargetGroup[];
  readonly pools: readonly PoolMembership[];
  readonly ownPools: readonly OwnPoolMembership[];
  readonly openQuestions: number;
  /** Offers that came into the person's list since the reader's last visit. */
  readonly newMatches: number;
};

const listOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().filter((text) => text !== ""))
    .pipe(z.array(z.enum(values)))
    .catch([])
    .default([]);

const textList = (pattern: RegExp) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().filter((text) => pattern.test(text)))
    .catch([])
    .default([]);

/** As the address of a list says it; what cannot be read filters nothing. */
export const personFilterSchema = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  group: listOf(targetGroups),
  site: textList(/^[a-z0-9-]{1,40}$/),
  /** KldB 2010 main groups, of wishes and experience. */
  field: textList(/^\d{2}$/),
  pool: listOf(pools),
  /** Pools that officers made, by id. */
  ownPool: textList(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  completeness: listOf(completenessLevels),
  fresh: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((value) => value !== undefined),
});
export type PersonFilter = z.infer<typeof personFilterSchema>;

export const noFilter: PersonFilter = personFilterSchema.parse({});

/** Within one filter any value will do, all filters together have to hold. */
export const isListed = (person: ListedPerson, filter: PersonFilter): boolean =>
  conditions.every((holds) => holds(person, filter));

type Condition = (person: ListedPerson, filter: PersonFilter) => boolean;

const anyOf = (wanted: readonly string[], held: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => held.includes(value));

const conditions: readonly Condition[] = [
  (person, { q }) => q === "" || namedLike(person, q),
  (person, { group }) => anyOf(group, person.targetGroups),
  (person, { site }) => anyOf(site, [person.jobSeeker.siteId]),
  (person, { field }) => anyOf(field, fieldsOf(person.jobSeeker)),
  (person, { pool }) =>
    anyOf(
      pool,
      person.pools.map((membership) => membership.pool),
    ),
  (person, { ownPool }) =>
    anyOf(
      ownPool,
      person.ownPools.map(({ id }) => id),
    ),
  (person, { completeness }) => anyOf(completeness, [completenessOf(person.openQuestions)]),
  (person, { fresh }) => !fresh || person.newMatches > 0,
];

/** Every word is found in the name, the number or the place. */
const namedLike = ({ name, jobSeeker }: ListedPerson, q: string): boolean => {
  const text = foldScript([name, jobSeeker.reference, jobSeeker.home.locality].join(" "));
  return foldScript(q)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

export const fieldsOf = ({ wishes, experience }: JobSeeker): readonly string[] => [
  ...new Set([...wishes, ...experience].map(({ kldb }) => kldb.slice(0, 2))),
];
