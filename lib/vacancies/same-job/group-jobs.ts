import type { VacancyId } from "../vacancy";
import { differenceOf, isAnotherTelling } from "./compare-jobs";
import { blockingKeysOf, isTextKey, type JobOutline } from "./job-outline";
import { isAddressKey, isNumberKey } from "./references";

/** Offers that tell of one job, the leader first. */
export type JobGroup = { readonly leader: VacancyId; readonly members: readonly VacancyId[] };

/** Two offers of which somebody said that they are not the same job. */
export type ApartPair = readonly [VacancyId, VacancyId];

type Forming = {
  readonly members: JobOutline[];
  /** One outline for all members that say the same: newcomers are held against these alone. */
  readonly sayings: Map<string, JobOutline>;
  readonly keys: Set<string>;
  /** By address, one outline for each source and title. */
  readonly addresses: Map<string, Map<string, JobOutline>>;
};
type MayJoin = (one: Forming, other: Forming) => boolean;

/**
 * Puts offers into groups, one for each job: the same ones for the same offers in any order. Offers
 * that share no blocking key, not even by way of others, have no influence on one another.
 */
export const groupJobs = (
  outlines: readonly JobOutline[],
  apart: readonly ApartPair[] = [],
): readonly JobGroup[] => {
  const mayJoin = makeMayJoin(apart);
  const bundles = joined(outlines.toSorted(leaderFirst).map(alone), isNumberKey, mayJoin);
  const groups = joined(
    bundles,
    (key) => !isNumberKey(key),
    (one, other) => mayJoin(one, other) && isSameJob(one, other),
  );
  return groups.map(toGroup);
};

const toGroup = ({ members }: Forming): JobGroup => {
  const [leader, ...followers] = members.toSorted(leaderFirst).map(({ id }) => id);
  if (leader === undefined) throw new Error("A group without members");
  return { leader, members: [leader, ...followers] };
};

const leaderFirst = (one: JobOutline, other: JobOutline): number =>
  one.rank - other.rank ||
  one.firstSeenAt - other.firstSeenAt ||
  (one.id < other.id ? -1 : Number(one.id > other.id));

const alone = (outline: JobOutline): Forming => {
  const keys = blockingKeysOf(outline);
  const { source, title } = outline;
  const telling = (): Map<string, JobOutline> => new Map([[`${source}\n${title.key}`, outline]]);
  return {
    members: [outline],
    sayings: new Map([[sayingOf(outline), outline]]),
    keys: new Set(keys),
    addresses: new Map(keys.filter(isAddressKey).map((key) => [key, telling()])),
  };
};

const sayingOf = ({
  id: _id,
  rank: _rank,
  firstSeenAt: _seen,
  source: _source,
  references: _references,
  ...saying
}: JobOutline): string => JSON.stringify(saying);

/** Each joins the first one before it with which it shares a key and that it may join. */
const joined = (
  parts: readonly Forming[],
  counts: (key: string) => boolean,
  mayJoin: MayJoin,
): readonly Forming[] => {
  const groups = new Set<Forming>();
  const byKey = new Map<string, Set<Forming>>();
  for (const part of parts) {
    const keys = [...part.keys].filter(counts);
    const candidates = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const group = [...candidates].find((candidate) => mayJoin(candidate, part));
    if (group) absorb(group, part);
    else groups.add(part);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group ?? part));
  }
  return [...groups];
};

const absorb = (group: Forming, part: Forming): void => {
  group.members.push(...part.members);
  for (const [saying, outline] of part.sayings) group.sayings.set(saying, outline);
  for (const key of part.keys) group.keys.add(key);
  for (const [address, tellings] of part.addresses) {
    group.addresses.set(address, new Map([...(group.addresses.get(address) ?? []), ...tellings]));
  }
};

/** Not where somebody said of two members that they are not the same job. */
const makeMayJoin = (apart: readonly ApartPair[]): MayJoin => {
  const apartFrom = new Map<VacancyId, Set<VacancyId>>();
  for (const [one, other] of apart.flatMap(([first, second]) => [
    [first, second] as const,
    [second, first] as const,
  ])) {
    apartFrom.set(one, (apartFrom.get(one) ?? new Set()).add(other));
  }
  return (group, part) =>
    part.members.every(({ id }) => {
      const others = apartFrom.get(id);
      return others === undefined || !group.members.some((member) => others.has(member.id));
    });
};

/** They have something in common that makes one job, and in nothing are any of them different. */
const isSameJob: MayJoin = (one, other) => {
  const isTold =
    [...other.keys].some((key) => isTextKey(key) && one.keys.has(key)) ||
    [...other.addresses].some(([address, tellings]) =>
      [...(one.addresses.get(address)?.values() ?? [])].some((telling) =>
        [...tellings.values()].some((told) => isAnotherTelling(telling, told)),
      ),
    );
  return (
    isTold &&
    [...one.sayings.values()].every((saying) =>
      [...other.sayings.values()].every((said) => differenceOf(saying, said) === undefined),
    )
  );
};
