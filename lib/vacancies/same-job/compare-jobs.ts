import type { z } from "zod";
import type { workingTimeSchema } from "../vacancy-facts";
import { areOtherForms } from "./employer-identity";
import { blockingKeysOf, isTextKey, type JobOutline } from "./job-outline";
import { isOnePlace } from "./place-identity";
import { isAddressKey, isNumberKey } from "./references";
import { strictMarks } from "./title-identity";

export type SameReason = "reference" | "address" | "employer-title-place";
export type Difference =
  | "employer"
  | "legal-form"
  | "offer-type"
  | "title-mark"
  | "place"
  | "hours"
  | "shift"
  | "contract"
  | "start"
  | "pay"
  | "agency";

/** Whether two offers tell of one job, and what says so. */
export type JobVerdict =
  | { readonly kind: "same"; readonly reason: SameReason }
  | { readonly kind: "different"; readonly in: Difference }
  /** Nothing contradicts, and too little agrees: they stay apart. */
  | { readonly kind: "unsure" };

/**
 * A number given once in the whole country settles it. Else two different known values make two
 * jobs; where nothing differs, the same address of an ad, or the same employer, title and place
 * make one. An unknown value differs from nothing.
 */
export const compareJobs = (one: JobOutline, other: JobOutline): JobVerdict => {
  const shares = (counts: (key: string) => boolean): boolean => {
    const keys = blockingKeysOf(other);
    return blockingKeysOf(one).some((key) => counts(key) && keys.includes(key));
  };
  if (shares(isNumberKey)) return { kind: "same", reason: "reference" };
  const difference = differenceOf(one, other);
  if (difference) return { kind: "different", in: difference };
  if (shares(isAddressKey) && isAnotherTelling(one, other))
    return { kind: "same", reason: "address" };
  return shares(isTextKey) ? { kind: "same", reason: "employer-title-place" } : { kind: "unsure" };
};

/** In what two offers cannot be one job; nothing where they may be. */
export const differenceOf = (one: JobOutline, other: JobOutline): Difference | undefined =>
  differences.find(([, isDifferent]) => isDifferent(one, other))?.[0];

/**
 * Whether an address that both name makes them one job. A page of careers can stand for several:
 * then one source lists it more than once, or the titles have no word in common.
 */
export const isAnotherTelling = (one: JobOutline, other: JobOutline): boolean => {
  const words = other.title.key.split(" ");
  return (
    one.source !== other.source && one.title.key.split(" ").some((word) => words.includes(word))
  );
};

type IsDifferent = (one: JobOutline, other: JobOutline) => boolean;

const isOther = <Value>(one: Value | undefined, other: Value | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const areDisjoint = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length > 0 && other.length > 0 && !one.some((value) => other.includes(value));

type Span = { readonly min?: number | undefined; readonly max?: number | undefined };

const areApart = (one: Span = {}, other: Span = {}): boolean => {
  const [first, second] = [endsOf(one), endsOf(other)];
  if (first.length === 0 || second.length === 0) return false;
  return Math.max(...first) < Math.min(...second) || Math.max(...second) < Math.min(...first);
};

const endsOf = ({ min, max }: Span): readonly number[] =>
  [min, max].filter((end) => end !== undefined);

const differInEmployer: IsDifferent = (one, other) =>
  isOther(one.employerId, other.employerId) || isOther(one.employer?.name, other.employer?.name);

const differInForm: IsDifferent = ({ employer: one }, { employer: other }) =>
  one !== undefined && other !== undefined && areOtherForms(one, other);

const differInMarks: IsDifferent = ({ title: { marks: one } }, { title: { marks: other } }) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].some((name) =>
    strictMarks.has(name)
      ? (one[name] ?? []).join() !== (other[name] ?? []).join()
      : areDisjoint(one[name], other[name]),
  );

const differInPlace: IsDifferent = ({ places: one }, { places: other }) => {
  if (one.length === 0 || other.length === 0) return false;
  const isWithin = (some: typeof one, all: typeof one): boolean =>
    some.every((place) => all.some((candidate) => isOnePlace(place, candidate)));
  return !isWithin(one, other) || !isWithin(other, one);
};

type WorkingTime = z.infer<typeof workingTimeSchema>;

const differInHours: IsDifferent = ({ workingTime: one }, { workingTime: other }) =>
  areDisjoint(one.schedules, other.schedules) ||
  areDisjoint(one.partTimeSlots, other.partTimeSlots) ||
  areApart(one.hoursPerWeek, other.hoursPerWeek) ||
  isOther(one.homeOffice, other.homeOffice);

const shiftFacts = [
  "shiftWork",
  "nightWork",
  "weekendWork",
  "unsocialHours",
  "shiftStart",
  "shiftEnd",
] as const satisfies readonly (keyof WorkingTime)[];

const differInShift: IsDifferent = ({ workingTime: one }, { workingTime: other }) =>
  shiftFacts.some((fact) => isOther(one[fact], other[fact]));

const differInContract: IsDifferent = ({ contract: one }, { contract: other }) =>
  (["term", "months", "until"] as const).some((fact) => isOther(one?.[fact], other?.[fact]));

/** Pay per hour says nothing against pay per month. */
const differInPay: IsDifferent = ({ pay: one }, { pay: other }) =>
  one !== undefined &&
  other !== undefined &&
  one.unit === other.unit &&
  one.currency === other.currency &&
  areApart(one, other);

const differences: readonly (readonly [Difference, IsDifferent])[] = [
  ["employer", differInEmployer],
  ["legal-form", differInForm],
  ["offer-type", (one, other) => one.offerType !== other.offerType],
  ["title-mark", differInMarks],
  ["place", differInPlace],
  ["hours", differInHours],
  ["shift", differInShift],
  ["contract", differInContract],
  ["start", (one, other) => isOther(one.startsOn, other.startsOn)],
  ["pay", differInPay],
  ["agency", (one, other) => isOther(one.temporaryAgency, other.temporaryAgency)],
];
