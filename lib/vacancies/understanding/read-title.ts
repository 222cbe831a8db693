import type { Vocabulary } from "@/lib/vocabulary/vocabulary";
import type { WorkingTime } from "../working-time";
import type { Lexicon } from "./lexicon/make-lexicon";
import { type Claim, claimsOf, freeStretches, positionsOf, type Reader } from "./reading/claim";
import { readCompanies } from "./reading/read-companies";
import { makeReadExclusions } from "./reading/read-exclusions";
import { makeReadNames } from "./reading/read-names";
import type { Meaning, WorkTrait } from "./understood-query";
import { type QueryWord, queryWordsOf } from "./words/query-words";

/** What a title names, in its order. */
export type TitleConcepts = {
  readonly occupationIds: readonly string[];
  /** Occupations named within longer names: the Verkäufer in "Verkäufer Bäckerei". */
  readonly partOccupationIds: readonly string[];
  readonly groupIds: readonly string[];
  /** Fields that the first half of an unknown compound tells: "Lagerheld". */
  readonly likelyGroupIds: readonly string[];
  readonly skillIds: readonly string[];
  readonly workingTimes: readonly WorkingTime[];
  readonly traits: readonly WorkTrait[];
};
export type ReadTitle = (title: string) => TitleConcepts;

/** Titles repeat themselves; the readings of so many are kept. */
const MOST_REMEMBERED = 20_000;

/** Reads titles with the names that queries are read with; places in them mean nothing here. */
export const makeReadTitle = (lexicon: Lexicon, vocabulary: Vocabulary): ReadTitle => {
  const readers: readonly Reader[] = [
    readCompanies,
    makeReadExclusions(lexicon, vocabulary),
    makeReadNames(lexicon, () => undefined),
    makeReadHeads(lexicon),
  ];
  return remember((title) => {
    const words = queryWordsOf(title);
    const claims = claimsOf(words, readers).toSorted((one, other) => one.from - other.from);
    const meanings = claims.flatMap(({ meaning }) => (meaning === "text" ? [] : [meaning]));
    return {
      occupationIds: idsOf("occupation", meanings),
      partOccupationIds: idsOf("occupation", namesWithin(words, claims, lexicon)),
      groupIds: idsOf("occupation-group", meanings),
      likelyGroupIds: idsOf("occupation-group", frontsOf(words, claims, lexicon)),
      skillIds: idsOf("skill", meanings),
      workingTimes: meanings.flatMap(timesOf),
      traits: meanings.flatMap((meaning) =>
        meaning.kind === "working-time" ? (meaning.trait ?? []) : [],
      ),
    };
  });
};

/** "Aushilfe" leaves open which of several times it means. */
const timesOf = (meaning: Meaning): readonly WorkingTime[] =>
  meaning.kind === "working-time" && meaning.times.length === 1 ? meaning.times : [];

const namesWithin = (
  words: readonly QueryWord[],
  claims: readonly Claim[],
  { find, longest }: Lexicon,
): readonly Meaning[] =>
  claims
    .filter(({ from, to, meaning }) => to - from > 1 && meaning !== "text")
    .flatMap(({ from, to }) => {
      const claimed = words.slice(from, to);
      return freeStretches(claimed, () => true, Math.min(longest, claimed.length - 1)).flatMap(
        (part) => find(claimed.slice(part.from, part.to)) ?? [],
      );
    });

const frontsOf = (
  words: readonly QueryWord[],
  claims: readonly Claim[],
  { findFront }: Lexicon,
): readonly Meaning[] => {
  const taken = new Set(claims.flatMap(positionsOf));
  return words
    .filter((_word, position) => !taken.has(position))
    .flatMap((word) => findFront(word) ?? []);
};

const makeReadHeads =
  ({ findHead }: Lexicon): Reader =>
  (words, isFree) =>
    words.flatMap((word, from) => {
      const meaning = isFree(from) ? findHead(word) : undefined;
      return meaning ? [{ from, to: from + 1, meaning }] : [];
    });

const idsOf = (kind: Meaning["kind"], meanings: readonly Meaning[]): readonly string[] =>
  meanings.filter((meaning) => meaning.kind === kind).map(({ id }) => id);

const remember = (read: ReadTitle): ReadTitle => {
  const known = new Map<string, TitleConcepts>();
  return (title) => {
    const reading = known.get(title) ?? read(title);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(title, reading);
    return reading;
  };
};
