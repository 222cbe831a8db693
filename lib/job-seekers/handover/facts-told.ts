import type { JobSeeker } from "../job-seeker";
import type { HandoverRecord } from "./handover-record";
import type { ReadOccupations } from "./read-occupations";

type ToldFacts = {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Words no occupation or skill of the vocabulary was sure for. */
  readonly notUnderstood: readonly string[];
};

/** What a record says of the profile, joined with what is known where it says only a part. */
export const factsToldIn = (
  readOccupations: ReadOccupations,
  record: HandoverRecord,
  known: JobSeeker | undefined,
): ToldFacts => {
  const wished = readOccupations.occupations(record.wishes ?? []);
  const done = readOccupations.occupations(record.experience ?? []);
  const able = readOccupations.skills(record.skills ?? []);
  const lists = {
    wishes: record.wishes && wished.found.map(({ occupationId, kldb }) => ({ occupationId, kldb })),
    experience:
      record.experience &&
      done.found.map(({ of: { words = "", years = 0 }, ...occupation }) => ({
        ...occupation,
        years,
        words,
      })),
    skills: record.skills && [...able.found],
    pools: record.pools,
    demandsToAvoid: record.demandsToAvoid,
  };
  return {
    facts: withoutAbsent({
      ...plainFactsIn(record),
      ...(record.lists === "add" ? addedTo(known, lists) : lists),
      ...joinedIn(record, known),
      languages: languagesIn(record, known),
    }),
    notUnderstood: [...wished.notUnderstood, ...done.notUnderstood, ...able.notUnderstood],
  };
};

type Lists = {
  readonly [Field in "wishes" | "experience" | "skills" | "pools" | "demandsToAvoid"]:
    JobSeeker[Field] | undefined;
};

/** What is known comes first and goes before what is told anew of the same occupation. */
const addedTo = (known: JobSeeker | undefined, told: Lists): Lists => ({
  wishes: joined(known?.wishes, told.wishes, occupationOf),
  experience: joined(known?.experience, told.experience, occupationOf),
  skills: joined(known?.skills, told.skills, itself),
  pools: joined(known?.pools, told.pools, itself),
  demandsToAvoid: joined(known?.demandsToAvoid, told.demandsToAvoid, itself),
});

const occupationOf = ({ occupationId }: { readonly occupationId: string }): string => occupationId;
const itself = (text: string): string => text;

/** Undefined where nothing was told. */
const joined = <Entry>(
  known: readonly Entry[] = [],
  told: readonly Entry[] | undefined,
  keyOf: (entry: Entry) => string,
): Entry[] | undefined => {
  if (!told) return undefined;
  const seen = new Set(known.map(keyOf));
  return [...known, ...told.filter((entry) => !seen.has(keyOf(entry)))];
};

const plainFactsIn = ({
  reference,
  birthDate,
  receivesSince,
  profilePosition,
  loneParent,
  rehabilitation,
  severelyDisabled,
  school,
  vocational,
  startsFrom,
}: HandoverRecord): Record<string, unknown> => ({
  reference,
  birthDate,
  receivesSince,
  profilePosition,
  loneParent,
  rehabilitation,
  severelyDisabled,
  school,
  vocational,
  startsFrom,
});

/** Groups of facts: each that is told goes before the one that is known, the others stay. */
const joinedIn = (
  { mobility, availability, contractWishes }: HandoverRecord,
  known: JobSeeker | undefined,
): Record<string, unknown> => ({
  mobility: mobility && { ...known?.mobility, ...withoutAbsent(mobility) },
  availability: availability && { ...known?.availability, ...withoutAbsent(availability) },
  contractWishes: contractWishes && { ...known?.contractWishes, ...withoutAbsent(contractWishes) },
});

const languagesIn = (
  { languages: told, lists, german }: HandoverRecord,
  known: JobSeeker | undefined,
): JobSeeker["languages"] | undefined => {
  if (told === undefined && german === undefined) return undefined;
  const replaces = told !== undefined && lists !== "add";
  const before = replaces ? [] : known?.languages;
  const now = german === undefined ? [] : [{ language: "de", level: german }];
  const all = [before, told, now].flatMap((spoken) => spoken ?? []);
  return [...new Map(all.map((spoken) => [spoken.language, spoken])).values()];
};

const withoutAbsent = (facts: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
